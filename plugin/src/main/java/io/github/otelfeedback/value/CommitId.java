package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * The full name of a Git commit, such as a page is pinned to.
 *
 * <p>Forty lower-case hexadecimal digits; the website's {@code check-i18n} expects no short form.
 */
public record CommitId(String hex) implements Comparable<CommitId> {

  public static final Form FORM =
      Form.of(
          "^[0-9a-f]{40}$",
          "bad-commit",
          "This is not the full id of a Git commit.",
          "A commit id is forty lower-case hexadecimal digits.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<CommitId> parse(String text) {
    return FORM.parse(text, CommitId::new);
  }

  @Override
  public int compareTo(CommitId other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
