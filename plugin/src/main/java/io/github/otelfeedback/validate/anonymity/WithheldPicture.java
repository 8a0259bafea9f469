package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** Pictures of an organization are shown only if it agreed to that. */
public final class WithheldPicture implements TextRule {

  @Override
  public String name() {
    return "withheld-picture";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    boolean withheld =
        Concerned.by(text.session()).anyMatch(one -> !one.consent().allows(Aspect.PICTURES));
    return text.body().images().stream()
        .filter(image -> withheld)
        .map(
            image ->
                Withdrawals.soften(
                    text.session(),
                    error(
                        text.at(image.line(), image.column()),
                        "The organization did not agree to have pictures shown.",
                        "Remove it, or add `exceptions: { pictures: allowed }` if it agreed.")));
  }
}
