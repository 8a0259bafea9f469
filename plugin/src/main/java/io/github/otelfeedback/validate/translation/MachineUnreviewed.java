package io.github.otelfeedback.validate.translation;

import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/**
 * A machine's translation is read by somebody before it is proposed.
 *
 * <p>Source: the website's page on localization; such changes were closed.
 */
public final class MachineUnreviewed implements TextRule {

  @Override
  public String name() {
    return "machine-unreviewed";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.writeUp().translation().stream()
        .filter(one -> one.machine() && one.state() == Translation.State.UNREVIEWED)
        .map(
            one ->
                warning(
                    text.at("translation.state"),
                    "The website does not accept machine translations that nobody has reviewed.",
                    "Ask somebody who speaks the language, then write `state: reviewed`."));
  }
}
