package io.github.otelfeedback.page;

import io.github.otelfeedback.value.SessionId;

/** A picture that lies beside a page, taken from the folder {@code assets/} of a session. */
public record Asset(SessionId session, String name) {}
