package io.github.otelfeedback.validate;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.ArchiveRule;
import io.github.otelfeedback.validate.rule.Rule;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks every rule about every record.
 *
 * <p>The records are those that were read without an error of structure; what the reader refuses is
 * not looked at again. Touches no file.
 */
public final class Validator {

  private final List<Rule> rules;

  public Validator(ValidateSettings settings) {
    this.rules = Rules.all(settings);
  }

  /** All problems of all records, sorted by place, each once. */
  public List<Problem> validate(List<SessionRecord> records) {
    Stream<Problem> single = records.parallelStream().map(this::problems).flatMap(List::stream);
    Stream<Problem> together =
        of(ArchiveRule.class).stream().flatMap(rule -> rule.problems(records));
    return Stream.concat(single, together).distinct().sorted().toList();
  }

  /** Session by session, so that the texts of one only have to be held at a time. */
  private List<Problem> problems(SessionRecord session) {
    List<Text> texts = Text.all(session);
    return Stream.concat(
            of(SessionRule.class).stream().flatMap(rule -> rule.problems(session, texts)),
            of(TextRule.class).stream().flatMap(rule -> texts.stream().flatMap(rule::problems)))
        .toList();
  }

  private <T extends Rule> List<T> of(Class<T> kind) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
