package io.github.otelfeedback.architecture.planted.render;

import io.github.otelfeedback.architecture.planted.session.Secret;

/** Sees what only disclose may. */
public record SeesSession(Secret secret) {}
