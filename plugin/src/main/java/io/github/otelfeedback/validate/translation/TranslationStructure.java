package io.github.otelfeedback.validate.translation;

import io.github.otelfeedback.markdown.Heading;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A translation has the headings of the English text.
 *
 * <p>It gets the English ids by position, so that links and the index of a page work in every
 * language.
 */
public final class TranslationStructure implements TextRule {

  @Override
  public String name() {
    return "translation-structure";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.english().stream().flatMap(english -> firstDifference(text, english));
  }

  private Stream<Problem> firstDifference(Text text, Text english) {
    List<Heading> ours = text.body().headings();
    List<Heading> theirs = english.body().headings();
    int common = Math.min(ours.size(), theirs.size());
    int same =
        IntStream.range(0, common)
            .filter(i -> ours.get(i).level() != theirs.get(i).level())
            .findFirst()
            .orElse(common);
    return same == ours.size() && same == theirs.size()
        ? Stream.empty()
        : Stream.of(
            problem(
                text,
                same < ours.size()
                    ? ours.get(same).line()
                    : (int) text.writeUp().body().stripTrailing().lines().count()));
  }

  private Problem problem(Text text, int line) {
    return error(
        text.at(line, 1),
        "From here on the headings differ from the English ones.",
        "Use the headings of en.md, translated, in the same number and on the same levels.");
  }
}
