package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;

/** The audit did not come to its end in time. */
final class Overtime {

  private Overtime() {}

  static Problem problem() {
    return Problem.error(
        Place.startOf("audit"),
        "audit-time",
        "The audit took longer than it may, so not everything was looked at.",
        "Give it more time with -Dotel-feedback.auditSeconds, or fewer files.");
  }
}
