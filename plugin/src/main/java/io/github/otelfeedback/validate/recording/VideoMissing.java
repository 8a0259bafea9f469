package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Recording;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** A published recording can be linked. */
public final class VideoMissing implements SessionRule {

  @Override
  public String name() {
    return "video-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    Recording recording = session.recording();
    return Stream.of(recording)
        .filter(one -> one.state() == RecordingState.PUBLISHED && one.video().isEmpty())
        .map(
            one ->
                error(
                    session.places().of("recording.state"),
                    "The recording is published, but the record does not say where.",
                    "Add `youtube`: its id or its address."));
  }
}
