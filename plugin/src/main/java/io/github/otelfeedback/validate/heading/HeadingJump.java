package io.github.otelfeedback.validate.heading;

import io.github.otelfeedback.markdown.Heading;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Headings go down one level at a time (markdownlint MD001). */
public final class HeadingJump implements TextRule {

  @Override
  public String name() {
    return "heading-jump";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<Heading> headings = text.body().headings();
    return IntStream.range(0, headings.size())
        .filter(i -> headings.get(i).level() > above(headings, i) + 1)
        .mapToObj(
            i ->
                error(
                    text.at(headings.get(i).line(), 1),
                    "This heading skips a level.",
                    "Start with `##` and go down one level at a time."));
  }

  private static int above(List<Heading> headings, int index) {
    return index == 0 ? 1 : headings.get(index - 1).level();
  }
}
