package io.github.otelfeedback.command;

import io.github.otelfeedback.value.ConsentAnswer;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SessionId;
import java.nio.file.Path;
import java.util.Optional;

/** What the goal {@code new} is told beside the settings of every goal. */
public record NewSettings(
    ConsentAnswer consent,
    Optional<SessionId> id,
    Optional<String> organization,
    Optional<PartialDate> held,
    Optional<String> series,
    Optional<String> title,
    Optional<String> topic,
    Optional<Path> notes,
    Optional<Path> transcript) {}
