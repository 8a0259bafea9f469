package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import io.github.otelfeedback.value.Key;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A text by id belongs to a finding or a person of the record. */
public final class TextForNothing implements TextRule {

  @Override
  public String name() {
    return "text-for-nothing";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<Key> findings = text.session().findings().stream().map(Finding::id).toList();
    List<Key> people =
        text.session().people().stream().map(Person::id).flatMap(id -> id.stream()).toList();
    return Stream.concat(
        strangers(text, "findings", text.writeUp().findings().keySet(), findings),
        strangers(text, "people", text.writeUp().people().keySet(), people));
  }

  private Stream<Problem> strangers(
      Text text, String key, Collection<Key> written, List<Key> known) {
    return written.stream()
        .filter(id -> !known.contains(id))
        .map(
            id ->
                error(
                    text.at(key + "." + id),
                    "Nothing in session.yaml has this id.",
                    "Write the id as in session.yaml, or remove the text."));
  }
}
