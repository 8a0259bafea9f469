package io.github.otelfeedback.localize;

import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.util.Optional;

/** The bundles as they ship. */
final class Shipped {

  private Shipped() {}

  static Messages messages(SiteLocale locale) {
    return new Bundles(new TemplateReader(Path.of("."), Optional.empty())).of(locale);
  }
}
