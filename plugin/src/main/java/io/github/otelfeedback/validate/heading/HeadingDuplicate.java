package io.github.otelfeedback.validate.heading;

import io.github.otelfeedback.markdown.Heading;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No two headings of a text are the same (markdownlint MD024). */
public final class HeadingDuplicate implements TextRule {

  @Override
  public String name() {
    return "heading-duplicate";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<Heading> headings = text.body().headings();
    return IntStream.range(0, headings.size())
        .filter(i -> headings.subList(0, i).stream().anyMatch(one -> isSame(one, headings.get(i))))
        .mapToObj(
            i ->
                error(
                    text.at(headings.get(i).line(), 1),
                    "There is a heading like this further up.",
                    "Word one of them differently."));
  }

  private static boolean isSame(Heading one, Heading other) {
    return one.text().equals(other.text())
        && !(one.explicit() && other.explicit() && !one.id().equals(other.id()));
  }
}
