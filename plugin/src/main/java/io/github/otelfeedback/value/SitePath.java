package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * A path on the website, without host and language.
 *
 * <p>Starts and ends with a slash; the website adds the language itself.
 */
public record SitePath(String text) implements Comparable<SitePath> {

  public static final Form FORM =
      Form.of(
          "^/([A-Za-z0-9_&~-][A-Za-z0-9_&.~-]*/)*$",
          "bad-site-path",
          "This is not a path on the website.",
          "Write it from the first to the last slash, without host and language, for example /blog/2025/name/.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<SitePath> parse(String text) {
    return FORM.parse(text, SitePath::new);
  }

  @Override
  public int compareTo(SitePath other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
