package io.github.otelfeedback.validate.translation;

import io.github.otelfeedback.markdown.Heading;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A translation has the headings of the text that it was made from.
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
    return text.source().stream().flatMap(source -> firstDifference(text, source));
  }

  private Stream<Problem> firstDifference(Text text, Text source) {
    List<Heading> ours = text.body().headings();
    List<Heading> theirs = source.body().headings();
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
                source,
                same < ours.size()
                    ? ours.get(same).line()
                    : (int) text.writeUp().body().stripTrailing().lines().count()));
  }

  private Problem problem(Text text, Text source, int line) {
    return error(
        text.at(line, 1),
        source.isEnglish()
            ? "From here on the headings differ from the English ones."
            : "From here on the headings differ from those of the original.",
        "Use the headings of "
            + source.name()
            + ", translated, in the same number and on the same levels.");
  }
}
