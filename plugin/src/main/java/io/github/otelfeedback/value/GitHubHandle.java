package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * A user name on GitHub, without the at sign.
 *
 * <p>GitHub allows letters, digits and single inner hyphens, at most 39 characters.
 */
public record GitHubHandle(String text) implements Comparable<GitHubHandle> {

  public static final Form FORM =
      Form.of(
          "^(?=.{1,39}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
          "bad-github",
          "This is not a GitHub user name.",
          "Write it without `@` and without the address.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<GitHubHandle> parse(String text) {
    return FORM.parse(text, GitHubHandle::new);
  }

  @Override
  public int compareTo(GitHubHandle other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
