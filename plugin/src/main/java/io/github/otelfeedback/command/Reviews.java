package io.github.otelfeedback.command;

import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose words nobody of their locale's team has read; English is the original and needs none. */
record Reviews(Settings settings) {

  /** The locales whose words nobody reviewed. */
  Set<SiteLocale> missing() {
    Bundles bundles = new Bundles(new TemplateReader(settings.base(), settings.templates()));
    return Arrays.stream(SiteLocale.values())
        .filter(locale -> !locale.isEnglish() && bundles.of(locale).review().isEmpty())
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(() -> EnumSet.noneOf(SiteLocale.class)),
                Collections::unmodifiableSet));
  }

  /** Those of them that nobody asked to use all the same. */
  Set<SiteLocale> held() {
    return settings.scope().unreviewed() ? Set.of() : missing();
  }
}
