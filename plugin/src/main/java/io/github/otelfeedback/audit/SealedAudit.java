package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for names that are known by their tags, where a record does not give them.
 *
 * <p>There is one answer for everything that was looked at: whoever tries names in a change learns
 * nothing more than that.
 */
record SealedAudit(Identities identities, Optional<SealedNames> names) {

  /** Whether tags take the place of names that are not given. */
  boolean standsIn() {
    return names.isPresent() && !identities.incomplete().isEmpty();
  }

  /** Whether tags take the place of the names of this session. */
  boolean cover(SessionId session) {
    return names.filter(tagged -> tagged.cover(session)).isPresent();
  }

  /** One problem, or none, for all these texts. */
  List<Problem> problems(Stream<String> texts) {
    if (!standsIn()) {
      return List.of();
    }
    SealedNames tagged = names.orElseThrow();
    if (!tagged.isSound()) {
      return List.of(
          problem(
              "audit-blind",
              "The tags were not made with this key.",
              "Give the key with which otel-feedback:seal wrote them."));
    }
    return texts.anyMatch(tagged::areIn)
        ? List.of(
            problem(
                "withheld-sealed",
                "Something that is withheld stands in these files.",
                "Whoever has the identities finds the place with otel-feedback:audit."))
        : List.of();
  }

  private static Problem problem(String rule, String message, String next) {
    return Problem.error(Place.startOf("audit"), rule, message, next);
  }
}
