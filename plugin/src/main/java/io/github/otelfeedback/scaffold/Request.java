package io.github.otelfeedback.scaffold;

import io.github.otelfeedback.value.ConsentAnswer;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SessionId;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody asked for when starting a session; today becomes the date of the post. */
public record Request(
    Optional<SessionId> id,
    ConsentAnswer consent,
    Optional<String> organization,
    Optional<PartialDate> held,
    Optional<String> series,
    Optional<String> title,
    Optional<String> topic,
    Notes notes,
    Optional<Transcript> transcript,
    LocalDate today) {}
