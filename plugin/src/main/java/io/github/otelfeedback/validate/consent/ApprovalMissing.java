package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.SessionRecord.State;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** A post about an unnamed organization was approved by it. */
public final class ApprovalMissing implements SessionRule {

  @Override
  public String name() {
    return "approval-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    boolean wanted =
        session.publication() instanceof Publication.Blog && session.approval().isEmpty();
    return Concerned.unnamed(session)
        .filter(one -> wanted && !one.isWithdrawn())
        .limit(1)
        .map(
            one ->
                missing(
                    session,
                    session.places().of(one.key()),
                    "A post about an organization that stays unnamed needs its approval.",
                    "Show it the preview and add `approval` with `by` (a role) and `date`"
                        + (session.state() == State.READY
                            ? "; until then write `state: draft`."
                            : ".")));
  }
}
