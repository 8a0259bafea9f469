package io.github.otelfeedback.validate.translation;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Phrase;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.Stream;

/** A translation has every text that the one has from which it was made. */
public final class TranslationIncomplete implements TextRule {

  @Override
  public String name() {
    return "translation-incomplete";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<String> given = text.phrases().stream().map(Phrase::key).toList();
    return text.source().stream()
        .flatMap(
            source ->
                source.phrases().stream()
                    .filter(phrase -> isNeeded(phrase.key()) && !given.contains(phrase.key()))
                    .map(phrase -> problem(text, source, phrase)));
  }

  private static boolean isNeeded(String key) {
    return key.equals("description") || key.startsWith("findings.") || key.startsWith("people.");
  }

  private Problem problem(Text text, Text source, Phrase phrase) {
    String message = "A text of " + source.name() + " is missing in this translation.";
    String next = "Translate the one at " + phrase.place() + ".";
    return text.becomesPost()
        ? missing(text.session(), text.at(phrase.key()), message, next)
        : warning(text.at(phrase.key()), message, next);
  }
}
