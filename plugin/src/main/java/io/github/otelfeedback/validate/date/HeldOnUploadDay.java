package io.github.otelfeedback.validate.date;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.PartialDate;
import java.util.stream.Stream;

/**
 * The day of an upload is not taken for the day of the session.
 *
 * <p>Recordings of the past came out days to months after the session.
 */
public final class HeldOnUploadDay implements SessionRule {

  @Override
  public String name() {
    return "held-on-upload-day";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    boolean explained = session.places().hold("held.basis");
    return session.when().held().stream()
        .filter(held -> held instanceof PartialDate.Day && !explained)
        .filter(held -> session.recording().published().filter(held::equals).isPresent())
        .map(
            held ->
                warning(
                    session.places().of("held"),
                    "The session is said to be held on the very day on which its recording came"
                        + " out.",
                    "Write `held: { date: ..., basis: stated }` if it was, or else only the month"
                        + " with"
                        + " `basis: uploaded`."));
  }
}
