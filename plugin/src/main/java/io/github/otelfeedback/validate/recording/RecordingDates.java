package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Recording;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** The state of a recording and its dates tell the same story. */
public final class RecordingDates implements SessionRule {

  @Override
  public String name() {
    return "recording-dates";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    Recording recording = session.recording();
    RecordingState state = recording.state();
    boolean none = state == RecordingState.NONE;
    boolean deleted = state == RecordingState.DELETED;
    boolean withdrawn = state == RecordingState.WITHDRAWN;
    return Stream.of(
            tooMuch(session, "published", none && recording.published().isPresent()),
            tooMuch(session, "delete-by", none && recording.deleteBy().isPresent()),
            tooMuch(session, "deleted", !deleted && recording.deleted().isPresent()),
            tooMuch(
                session, "withdrawn", !withdrawn && !deleted && recording.withdrawn().isPresent()),
            tooLittle(session, "deleted", deleted && recording.deleted().isEmpty()),
            tooLittle(session, "withdrawn", withdrawn && recording.withdrawn().isEmpty()))
        .flatMap(problems -> problems);
  }

  private Stream<Problem> tooMuch(SessionRecord session, String key, boolean wrong) {
    Problem problem =
        error(
            session.places().of("recording." + key),
            "The state of the recording contradicts this date.",
            "Correct `state`, or remove `" + key + "`.");
    return wrong ? Stream.of(problem) : Stream.empty();
  }

  private Stream<Problem> tooLittle(SessionRecord session, String key, boolean wrong) {
    Problem problem =
        error(
            session.places().of("recording.state"),
            "The record does not say since when the recording is in this state.",
            "Add `" + key + "` with the day.");
    return wrong ? Stream.of(problem) : Stream.empty();
  }
}
