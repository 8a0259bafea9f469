package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** Exceptions stand below a decision on consent. */
public final class ExceptionWithoutConsent implements SessionRule {

  @Override
  public String name() {
    return "exception-without-consent";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.by(session)
        .filter(one -> one.consent().grant() == Grant.ABSENT)
        .filter(one -> !one.consent().exceptions().isEmpty())
        .map(
            one ->
                error(
                    one.at("exceptions"),
                    "There are exceptions here from a consent that is not recorded.",
                    "Write `consent: anonymous` or `consent: named` above them."));
  }
}
