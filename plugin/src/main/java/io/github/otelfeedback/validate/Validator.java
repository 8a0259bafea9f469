package io.github.otelfeedback.validate;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.ArchiveRule;
import io.github.otelfeedback.validate.rule.Rule;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    return validate(records, text -> false).problems();
  }

  /** The same, but asks no rule about a text alone where that is known to be faultless. */
  public Validated validate(List<SessionRecord> records, Predicate<TextId> known) {
    List<Validated> single =
        records.parallelStream().map(session -> validate(session, known)).toList();
    Stream<Problem> together =
        of(ArchiveRule.class).stream().flatMap(rule -> rule.problems(records));
    return new Validated(
        Stream.concat(single.stream().flatMap(one -> one.problems().stream()), together)
            .distinct()
            .sorted()
            .toList(),
        single.stream().flatMap(one -> one.faultless().stream()).toList());
  }

  /** Session by session, so that the texts of one only have to be held at a time. */
  private Validated validate(SessionRecord session, Predicate<TextId> known) {
    List<Text> texts = Text.all(session);
    List<Problem> problems = new ArrayList<>();
    of(SessionRule.class).stream()
        .flatMap(rule -> rule.problems(session, texts))
        .forEach(problems::add);
    List<TextId> faultless = new ArrayList<>();
    for (Text text : texts) {
      TextId id = new TextId(session, text.writeUp().locale());
      List<Problem> found = known.test(id) ? List.of() : problems(text);
      problems.addAll(found);
      if (found.isEmpty()) {
        faultless.add(id);
      }
    }
    return new Validated(problems, faultless);
  }

  private List<Problem> problems(Text text) {
    return of(TextRule.class).stream().flatMap(rule -> rule.problems(text)).toList();
  }

  private <T extends Rule> List<T> of(Class<T> kind) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
