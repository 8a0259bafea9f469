package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Phrase;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** A text that is given says something. */
public final class EmptyText implements TextRule {

  @Override
  public String name() {
    return "empty-text";
  }

  @Override
  public Stream<Problem> problems(Text text) {

    return text.phrases().stream()
        .filter(phrase -> phrase.text().isBlank())
        .map(Phrase::place)
        .map(place -> error(place, "This text is empty.", "Write it, or remove the key."));
  }
}
