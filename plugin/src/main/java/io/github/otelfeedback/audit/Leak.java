package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;

/** A sighting as a problem, without what was seen. */
record Leak(Sighting seen, String shown) {

  Problem problem() {
    Place place = new Place(shown, seen.line(), 1);
    return seen.isNear() ? near(place) : sure(place);
  }

  private Problem near(Place place) {
    return Problem.warning(
        place,
        Sighting.NEAR_RULE,
        "Something here is near to a name that is withheld (" + seen.layer() + ").",
        "Look at it: if it is the name, write the line without it." + excuse());
  }

  private Problem sure(Place place) {
    return Problem.error(
        place,
        Sighting.RULE,
        "Something that session " + seen.withheld().session() + " withholds stands here.",
        "Take it out of the text of the record that this line comes from." + excuse());
  }

  private String excuse() {
    return seen.context().map(context -> " To excuse it: context " + context + ".").orElse("");
  }
}
