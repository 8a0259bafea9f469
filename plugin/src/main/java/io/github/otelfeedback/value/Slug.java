package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * The last part of a post's address.
 *
 * <p>Lower-case letters, digits and single hyphens, at most 80 characters; the website's file name
 * check refuses underscores.
 */
public record Slug(String text) implements Comparable<Slug> {

  public static final Form FORM =
      Form.of(
          "^(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])$)(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$",
          "bad-slug",
          "A slug is lower-case letters, digits and single hyphens, at most 80 of them, and not a name"
              + " that Windows reserves.",
          "Write words joined by hyphens.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<Slug> parse(String text) {
    return FORM.parse(text, Slug::new);
  }

  @Override
  public int compareTo(Slug other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
