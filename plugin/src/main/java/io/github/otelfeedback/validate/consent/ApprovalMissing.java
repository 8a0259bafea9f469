package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.SessionRecord.State;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** What is published about an unnamed organization was approved by it, be it a post or a row. */
public final class ApprovalMissing implements SessionRule {

  @Override
  public String name() {
    return "approval-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.unnamed(session)
        .filter(one -> session.approval().isEmpty() && !one.isWithdrawn())
        .limit(1)
        .map(
            one ->
                missing(
                    session,
                    session.places().of(one.key()),
                    "What is published about an organization that stays unnamed needs its"
                        + " approval.",
                    "Show it the preview and add `approval` with `by` (a role), `date` and the"
                        + " `digest` that the preview prints"
                        + (session.state() == State.READY
                            ? "; until then write `state: draft`."
                            : ".")));
  }
}
