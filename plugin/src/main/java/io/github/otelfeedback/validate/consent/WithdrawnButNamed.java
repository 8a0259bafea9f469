package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/**
 * A record says one thing about consent.
 *
 * <p>Only a warning: the withdrawal wins, and nothing may stand in the way of a run that takes the
 * pages down.
 */
public final class WithdrawnButNamed implements SessionRule {

  @Override
  public String name() {
    return "withdrawn-but-named";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.by(session)
        .filter(one -> one.isWithdrawn() && one.consent().grant() == Grant.NAMED)
        .map(
            one ->
                warning(
                    one.at("withdrawn"),
                    "Consent was withdrawn, yet the record still says that the organization may be"
                        + " named; the withdrawal wins.",
                    "Write `consent: anonymous` and move the name to the private identities."));
  }
}
