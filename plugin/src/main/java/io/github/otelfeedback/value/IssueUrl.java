package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * The address of an issue, pull request or discussion on GitHub.
 *
 * <p>Owner, repository and number are part of it; comments and queries are not.
 */
public record IssueUrl(String text) implements Comparable<IssueUrl> {

  public static final Form FORM =
      Form.of(
          "^https://github\\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+/(issues|pull|discussions)/[1-9][0-9]*$",
          "bad-issue-url",
          "This is not the address of a GitHub issue, pull request or discussion.",
          "Write https://github.com/OWNER/REPOSITORY/issues/NUMBER without anything behind it.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<IssueUrl> parse(String text) {
    return FORM.parse(text, IssueUrl::new);
  }

  @Override
  public int compareTo(IssueUrl other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
