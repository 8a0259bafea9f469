package io.github.otelfeedback.validate.rule;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.SessionRecord.State;

/**
 * One demand on the records, by name.
 *
 * <p>A rule has no state, and its problems never quote the author. It looks at the whole of what it
 * is given and reports everything at once.
 */
public sealed interface Rule permits SessionRule, TextRule, ArchiveRule {

  /** Kebab-case and unique: what stands in brackets behind the problem. */
  String name();

  /** A problem of this rule that stops the run. */
  default Problem error(Place place, String message, String next) {
    return Problem.error(place, name(), message, next);
  }

  /** A problem of this rule that does not stop the run. */
  default Problem warning(Place place, String message, String next) {
    return Problem.warning(place, name(), message, next);
  }

  /** A next step on the way to publication. */
  default Problem note(Place place, String message, String next) {
    return Problem.note(place, name(), message, next);
  }

  /** What a draft may still lack, and a record that is ready may not. */
  default Problem missing(SessionRecord session, Place place, String message, String next) {
    return session.state() == State.DRAFT
        ? note(place, message, next)
        : error(place, message, next);
  }
}
