package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** An organization that may be named has a name. */
public final class NamedNeedsName implements SessionRule {

  @Override
  public String name() {
    return "named-without-name";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.by(session)
        .filter(one -> one.consent().grant() == Grant.NAMED)
        .filter(one -> one.organization().name().isEmpty())
        .map(
            one ->
                error(
                    one.at("consent"),
                    "The organization may be named, but has no name here.",
                    "Add `name`, or write `consent: anonymous`."));
  }
}
