package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** An organization was asked; where nothing is recorded, it is treated as anonymous. */
public final class ConsentMissing implements SessionRule {

  @Override
  public String name() {
    return "consent-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.by(session)
        .filter(one -> one.consent().grant() == Grant.ABSENT)
        .map(
            one ->
                warning(
                    one.at("consent"),
                    "No consent is recorded, so the organization is treated as anonymous.",
                    "Ask it, then write `consent: named` with `evidence`, or `consent: anonymous`."));
  }
}
