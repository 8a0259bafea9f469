package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/**
 * Half of a secret is seldom one: who knows the guest finds the employer, and the other way round.
 *
 * <p>A warning, since either may have been agreed on.
 */
public final class OneSearchAway implements SessionRule {

  @Override
  public String name() {
    return "one-search-away";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    boolean guests =
        session.people().stream()
            .anyMatch(one -> one.role() == Role.GUEST || one.role() == Role.CONTRIBUTOR);
    return Concerned.by(session)
        .filter(one -> guests && isHalf(one.consent()))
        .map(
            one ->
                warning(
                    one.at("exceptions"),
                    one.consent().allows(Aspect.PEOPLE)
                        ? "A guest is named and the employer is not: one search may undo that."
                        : "The organization is named and its guests are not: one search may undo"
                            + " that.",
                    "Make sure that both know it, or withhold both."));
  }

  private static boolean isHalf(Consent consent) {
    boolean employer = consent.allowsName() && consent.allows(Aspect.EMPLOYER);
    return consent.allows(Aspect.PEOPLE) ? !employer : consent.allowsName();
  }
}
