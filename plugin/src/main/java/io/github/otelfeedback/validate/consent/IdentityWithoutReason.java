package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** Who does not know the organization says why. */
public final class IdentityWithoutReason implements SessionRule {

  @Override
  public String name() {
    return "identity-without-reason";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.by(session)
        .filter(one -> one.identity().unknownBecause().filter(String::isBlank).isPresent())
        .map(
            one ->
                error(
                    one.at("reason"),
                    "The identity is unknown, and the record does not say why.",
                    "Add `reason`: one sentence on why nobody here knows the organization."));
  }
}
