package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/**
 * A recording is public only if the organization agreed to that.
 *
 * <p>After a withdrawal only a warning: the run that takes the pages down must not fail.
 */
public final class AnonymousRecording implements SessionRule {

  @Override
  public String name() {
    return "anonymous-recording";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    boolean published = session.recording().state() == RecordingState.PUBLISHED;
    return Concerned.by(session)
        .filter(one -> published && !one.consent().allows(Aspect.RECORDING))
        .limit(1)
        .map(one -> one.isWithdrawn() ? afterWithdrawal(session) : unallowed(session));
  }

  private Problem unallowed(SessionRecord session) {
    return error(
        session.places().of("recording.state"),
        "The recording is public, but the organization did not agree to that.",
        "Take it down and correct `state`, or add `exceptions: { recording: allowed }` if it"
            + " agreed.");
  }

  private Problem afterWithdrawal(SessionRecord session) {
    return warning(
        session.places().of("recording.state"),
        "Consent was withdrawn, but the recording is still public.",
        "Take the recording down, then write `state: withdrawn` or `state: deleted` with the day.");
  }
}
