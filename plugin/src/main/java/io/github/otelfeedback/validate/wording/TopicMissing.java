package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** A row of the index says what a session was about. */
public final class TopicMissing implements TextRule {

  @Override
  public String name() {
    return "topic-missing";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return Stream.of(text)
        .filter(one -> one.writeUp().topic().isEmpty())
        .map(one -> one.isEnglish() || one.isOriginal() ? needed(one) : untranslated(one));
  }

  private Problem needed(Text text) {
    return missing(
        text.session(),
        text.at("topic"),
        "The index has nothing to say about this session.",
        "Add `topic` to the front matter: half a line on what the session was about.");
  }

  private Problem untranslated(Text text) {
    return warning(
        text.at("topic"),
        "The index in this language has no topic of its own for this session.",
        "Translate `topic` in the front matter.");
  }
}
