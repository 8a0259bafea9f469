package io.github.otelfeedback.localize;

import io.github.otelfeedback.value.SiteLocale;

/** The words of one locale. */
public record Messages(SiteLocale locale, String yaml) {}
