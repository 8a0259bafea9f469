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
    List<Text> texts =
        records.stream()
            .flatMap(
                session -> session.writeUps().values().stream().map(text -> Text.of(session, text)))
            .toList();
    return rules.stream().flatMap(rule -> ask(rule, records, texts)).distinct().sorted().toList();
  }

  private static Stream<Problem> ask(Rule rule, List<SessionRecord> records, List<Text> texts) {
    if (rule instanceof TextRule one) {
      return texts.stream().flatMap(one::problems);
    }
    if (rule instanceof SessionRule one) {
      return records.stream().flatMap(one::problems);
    }
    return ((ArchiveRule) rule).problems(records);
  }
}
