package io.github.otelfeedback.localize;

import io.github.otelfeedback.value.SiteLocale;

/** The message bundles of all locales. */
public final class Bundles {

  private final TemplateReader reader;

  public Bundles(TemplateReader reader) {
    this.reader = reader;
  }

  /** The words of a locale. */
  public Messages of(SiteLocale locale) {
    return new Messages(locale, reader.read(TemplateReader.bundle(locale)).text());
  }
}
