package io.github.otelfeedback.architecture.planted.disclose;

import io.github.otelfeedback.architecture.planted.audit.SeesMoreThanIdentities;
import io.github.otelfeedback.architecture.planted.session.Secret;

/** What an audit may not see, and one half of a cycle. */
public record Door(Secret secret, Class<SeesMoreThanIdentities> cycle) {}
