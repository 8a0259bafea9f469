package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** An organization is quoted only if it agreed to be. */
public final class WithheldQuote implements TextRule {

  @Override
  public String name() {
    return "withheld-quote";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    boolean withheld =
        Concerned.by(text.session()).anyMatch(one -> !one.consent().allows(Aspect.QUOTES));
    return text.body().blocks().stream()
        .filter(block -> withheld && block.kind() == Block.Kind.QUOTE)
        .filter(block -> !block.source().matches("(?s)>\\s*\\[![A-Z]+\\].*"))
        .map(
            block ->
                Withdrawals.soften(
                    text.session(),
                    error(
                        text.at(block.line(), block.column()),
                        "The organization did not agree to be quoted.",
                        "Say it in your own words, or add `exceptions: { quotes: allowed }` if it"
                            + " agreed.")));
  }
}
