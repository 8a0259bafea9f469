package io.github.otelfeedback.localize;

import io.github.otelfeedback.value.SiteLocale;
import java.util.List;

/** All sessions as one locale sees them, in the order in which they came, and its words. */
public record Localized(SiteLocale locale, Messages messages, List<LocalizedSession> sessions) {}
