package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;

/** What a withdrawal of consent does to problems. */
final class Withdrawals {

  private Withdrawals() {}

  /** Only a warning after a withdrawal: the run that takes the pages down must not fail. */
  static Problem soften(SessionRecord session, Problem problem) {
    return Concerned.by(session).anyMatch(Concerned::isWithdrawn)
        ? Problem.warning(problem.place(), problem.rule(), problem.message(), problem.next())
        : problem;
  }
}
