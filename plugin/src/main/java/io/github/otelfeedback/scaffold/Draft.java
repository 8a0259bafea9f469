package io.github.otelfeedback.scaffold;

import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * The files of a session that a person goes on with.
 *
 * <p>The overlay holds who it was, and is there when that must not be public.
 */
public record Draft(
    SessionId id,
    String sessionYaml,
    String english,
    Optional<String> overlay,
    List<String> toConfirm) {}
