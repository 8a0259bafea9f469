package io.github.otelfeedback.localize;

import com.ibm.icu.util.ULocale;
import io.github.otelfeedback.value.LanguageTag;
import java.util.List;

/**
 * Names languages in the language of a locale; a language that Unicode does not know is its tag.
 */
public final class LanguageWords {

  private final Messages messages;

  public LanguageWords(Messages messages) {
    this.messages = messages;
  }

  /** The names, one after the other, each with its country if it has one. */
  public String of(List<LanguageTag> languages) {
    return messages.list(languages.stream().map(this::name).toList());
  }

  private String name(LanguageTag tag) {
    ULocale named = ULocale.forLanguageTag(tag.text());
    String language = named.getDisplayLanguage(messages.icu());
    String country = named.getDisplayCountry(messages.icu());
    return country.isEmpty()
        ? language
        : messages.text(
            "punctuation.about", placeholder -> placeholder.equals("name") ? language : country);
  }
}
