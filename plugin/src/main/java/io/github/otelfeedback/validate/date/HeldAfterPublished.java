package io.github.otelfeedback.validate.date;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** A recording comes out after the session that it shows. */
public final class HeldAfterPublished implements SessionRule {

  @Override
  public String name() {
    return "held-after-published";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return session.when().held().stream()
        .filter(
            held ->
                session
                    .recording()
                    .published()
                    .filter(published -> held.earliest().isAfter(published.latest()))
                    .isPresent())
        .map(
            held ->
                error(
                    session.places().of("held"),
                    "The session is said to be held after its recording was published.",
                    "Correct `held` or `recording.published`."));
  }
}
