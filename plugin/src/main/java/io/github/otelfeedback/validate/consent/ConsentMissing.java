package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.SessionRecord.State;
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
        .map(this::problem);
  }

  private Problem problem(Concerned one) {
    String message = "No consent is recorded, so the organization is treated as anonymous.";
    String next = "Ask it, then write `consent: named` with `evidence`, or `consent: anonymous`.";
    return one.session().state() == State.DRAFT
        ? note(one.at("consent"), message, next)
        : warning(one.at("consent"), message, next);
  }
}
