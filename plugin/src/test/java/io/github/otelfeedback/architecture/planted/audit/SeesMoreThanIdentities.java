package io.github.otelfeedback.architecture.planted.audit;

import io.github.otelfeedback.architecture.planted.disclose.Door;
import io.github.otelfeedback.architecture.planted.disclose.Identities;

/** Sees the door beside the identities. */
public record SeesMoreThanIdentities(Identities.Entry allowed, Door notAllowed) {}
