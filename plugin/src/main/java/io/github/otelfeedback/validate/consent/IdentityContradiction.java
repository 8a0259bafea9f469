package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** An organization that nobody here knows has no name here. */
public final class IdentityContradiction implements SessionRule {

  @Override
  public String name() {
    return "identity-contradiction";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.by(session)
        .filter(one -> one.identity().isUnknown())
        .filter(one -> one.isIdentified() || one.consent().grant() == Grant.NAMED)
        .map(
            one ->
                error(
                    one.at("identity"),
                    "The identity is said to be unknown, but the record tells or allows a name.",
                    "Remove `identity` and `reason`, or the names and `consent: named`."));
  }
}
