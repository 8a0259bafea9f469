package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** An index row about an unnamed organization says at least its sector. */
public final class SectorMissing implements SessionRule {

  @Override
  public String name() {
    return "sector-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.unnamed(session)
        .filter(one -> one.organization().sector().isEmpty() && !one.isWithdrawn())
        .map(
            one ->
                note(
                    session.places().of(one.key()),
                    "Readers of the index learn nothing about this organization.",
                    "Add `sector`, if the organization agrees to that much."));
  }
}
