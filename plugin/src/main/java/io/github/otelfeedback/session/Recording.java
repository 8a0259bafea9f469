package io.github.otelfeedback.session;

import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.VideoId;
import java.time.LocalDate;
import java.util.Optional;

/** The recording of a session and what became of it. */
public record Recording(
    RecordingState state,
    Optional<VideoId> video,
    Optional<PartialDate> published,
    Optional<LocalDate> deleteBy,
    Optional<LocalDate> deleted,
    Optional<LocalDate> withdrawn) {

  /** A session without a recording. */
  public static Recording none() {
    return new Recording(
        RecordingState.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
