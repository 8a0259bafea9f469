package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * The name of a thing within a record: a finding, a person, a sector, a series.
 *
 * <p>Lower-case letters, digits and single hyphens, at most 60 characters.
 */
public record Key(String text) implements Comparable<Key> {

  public static final Form FORM =
      Form.of(
          "^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$",
          "bad-key",
          "A key is lower-case letters, digits and single hyphens, at most 60 of them.",
          "Write words joined by hyphens.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<Key> parse(String text) {
    return FORM.parse(text, Key::new);
  }

  @Override
  public int compareTo(Key other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
