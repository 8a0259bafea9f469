package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.gate.Approved;
import io.github.otelfeedback.gate.Kind;
import io.github.otelfeedback.gate.Prompt;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Approval;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.Rule;
import java.util.List;

/** What was approved by name in a record, and what is said of the rest. */
final class ApprovedWords {

  private ApprovedWords() {}

  static Approved of(SessionRecord session) {
    return new Approved(session.approval().map(Approval::words).orElse(List.of()));
  }

  static boolean areAskedFor(SessionRecord session) {
    return Concerned.unnamed(session).findAny().isPresent();
  }

  /** Pictures are approved by their bytes, which other rules look at. */
  static boolean isAsked(Prompt prompt) {
    return prompt.kind() != Kind.PICTURE;
  }

  static Problem problem(Rule rule, SessionRecord session, Place place, Prompt prompt) {
    return Withdrawals.soften(
        session,
        rule.missing(
            session,
            place,
            prompt.kind().words() + " stands here, and nobody approved it by name.",
            "Reword it, or write it under `words:` of `approval`; the preview lists what to"
                + " copy."));
  }
}
