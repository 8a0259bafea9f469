package io.github.otelfeedback.validate;

import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.value.SiteLocale;

/** The text of a session in one locale, which need not be read for that. */
public record TextId(SessionRecord session, SiteLocale locale) {}
