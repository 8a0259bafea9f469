package io.github.otelfeedback.validate.translation;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** A translation says who made it and how far it was reviewed; the original does not. */
public final class TranslationNote implements TextRule {

  @Override
  public String name() {
    return "translation-note";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    boolean given = text.writeUp().translation().isPresent();
    if (given == text.isOriginal()) {
      return Stream.of(given ? original(text) : translated(text));
    }
    return Stream.empty();
  }

  private Problem original(Text text) {
    return error(
        text.at("translation"),
        "The session was written up in this language first, so this is no translation.",
        "Remove `translation`, or correct `original` in session.yaml.");
  }

  private Problem translated(Text text) {
    return error(
        text.at("translation"),
        "This text does not say who translated it and whether somebody reviewed it.",
        "Add `translation` with `by`, `machine` and `state`.");
  }
}
