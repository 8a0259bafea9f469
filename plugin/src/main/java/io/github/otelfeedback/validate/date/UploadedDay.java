package io.github.otelfeedback.validate.date;

import io.github.otelfeedback.fact.When.Basis;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.PartialDate;
import java.util.stream.Stream;

/** A date that only the upload bounds is no day. */
public final class UploadedDay implements SessionRule {

  @Override
  public String name() {
    return "uploaded-day";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return session.when().held().stream()
        .filter(held -> session.when().basis() == Basis.UPLOADED)
        .filter(held -> held instanceof PartialDate.Day)
        .map(
            held ->
                error(
                    session.places().of("held.date"),
                    "Only the upload is known, and that does not tell the day of the session.",
                    "Write the month or the year, or another `basis` if the day is known."));
  }
}
