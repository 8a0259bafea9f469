package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * The language in which people spoke, as a BCP 47 tag.
 *
 * <p>Only language and optional region are accepted, for example en or pt-BR.
 */
public record LanguageTag(String text) implements Comparable<LanguageTag> {

  public static final Form FORM =
      Form.of(
          "^[a-z]{2,3}(-[A-Z]{2})?$",
          "bad-language",
          "This is not a language tag.",
          "Write a BCP 47 tag such as en, ja or pt-BR.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<LanguageTag> parse(String text) {
    return FORM.parse(text, LanguageTag::new);
  }

  @Override
  public int compareTo(LanguageTag other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
