package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;

/** What may be a withheld name and may be something else. */
final class Near {

  private Near() {}

  /** A warning that does not say what it is near to. */
  static Problem problem(Place place, Layer layer) {
    return Problem.warning(
        place,
        "withheld-near",
        "Something here is near to a name that is withheld (" + layer + ").",
        "Look at it: if it is the name, write the line without it.");
  }
}
