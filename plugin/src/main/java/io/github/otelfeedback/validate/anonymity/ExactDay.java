package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.PartialDate;
import java.util.stream.Stream;

/**
 * The exact day of a session singles an organization out.
 *
 * <p>No page shows it, but a record may be public, too. Not where it allowed the recording, which
 * tells the day anyway, or approved that days are told.
 */
public final class ExactDay implements SessionRule {

  @Override
  public String name() {
    return "exact-day";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    boolean unnamed =
        Concerned.unnamed(session).anyMatch(one -> !one.consent().allows(Aspect.RECORDING));
    return session.when().held().stream()
        .filter(held -> unnamed && held instanceof PartialDate.Day && !isApproved(session))
        .map(
            held ->
                warning(
                    session.places().of("held"),
                    "The organization stays unnamed, but the exact day helps to find out who it"
                        + " was.",
                    "Write the month alone."));
  }

  private static boolean isApproved(SessionRecord session) {
    return session.approval().filter(one -> one.attributes().contains(Attribute.DATE)).isPresent();
  }
}
