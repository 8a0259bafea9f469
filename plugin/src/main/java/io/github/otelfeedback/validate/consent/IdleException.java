package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An exception changes something. */
public final class IdleException implements SessionRule {

  @Override
  public String name() {
    return "idle-exception";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.by(session)
        .filter(one -> one.consent().grant() != Grant.ABSENT)
        .flatMap(
            one ->
                one.consent().exceptions().entrySet().stream()
                    .filter(exception -> saysNothing(one.consent(), exception))
                    .map(exception -> problem(one, exception.getKey())));
  }

  private static boolean saysNothing(
      Consent consent, Map.Entry<Consent.Aspect, Boolean> exception) {
    boolean named = consent.grant() == Grant.NAMED;
    return consent.withdrawn().isPresent() ? exception.getValue() : exception.getValue() == named;
  }

  private Problem problem(Concerned one, Consent.Aspect aspect) {
    return warning(
        one.at("exceptions." + aspect.name().toLowerCase(Locale.ROOT)),
        one.isWithdrawn()
            ? "Consent was withdrawn, so this exception counts for nothing."
            : "This exception says what holds without it.",
        "Remove it, or check whether the opposite was meant.");
  }
}
