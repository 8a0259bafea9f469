package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.session.SessionRecord;
import java.time.LocalDate;
import java.util.Optional;

/** What is left to delete. */
final class Deletions {

  private Deletions() {}

  /** The day by which the recording has to be gone, unless it is. */
  static Optional<LocalDate> pending(SessionRecord session) {
    RecordingState state = session.recording().state();
    return state == RecordingState.DELETED || state == RecordingState.NONE
        ? Optional.empty()
        : session.recording().deleteBy();
  }
}
