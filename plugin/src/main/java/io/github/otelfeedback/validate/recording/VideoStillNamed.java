package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Recording;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/**
 * What does not exist has no address.
 *
 * <p>The id of a deleted video still finds copies of it.
 */
public final class VideoStillNamed implements SessionRule {

  @Override
  public String name() {
    return "video-still-named";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    Recording recording = session.recording();
    boolean gone =
        recording.state() == RecordingState.NONE || recording.state() == RecordingState.DELETED;
    return recording.video().stream()
        .filter(video -> gone)
        .map(
            video ->
                error(
                    session.places().of("recording.youtube"),
                    "The record still names a video that does not exist by its own state.",
                    "Remove `youtube`, or correct `state`."));
  }
}
