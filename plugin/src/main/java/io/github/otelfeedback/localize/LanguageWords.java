package io.github.otelfeedback.localize;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
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

  /** The names, one after the other. */
  public String of(List<LanguageTag> languages) {
    return messages.list(languages.stream().map(this::name).toList());
  }

  private String name(LanguageTag language) {
    return LocaleDisplayNames.getInstance(
            messages.icu(), DisplayContext.CAPITALIZATION_NONE, DisplayContext.STANDARD_NAMES)
        .localeDisplayName(ULocale.forLanguageTag(language.text()));
  }
}
