package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** A deletion that is due is due on a day. */
public final class DeletionUndated implements SessionRule {

  @Override
  public String name() {
    return "deletion-undated";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Stream.of(session.recording())
        .filter(one -> one.state() == RecordingState.DELETE_DUE && one.deleteBy().isEmpty())
        .map(
            one ->
                error(
                    session.places().of("recording.state"),
                    "The recording has to be deleted, but the record does not say by when.",
                    "Add `delete-by`: the day that was promised."));
  }
}
