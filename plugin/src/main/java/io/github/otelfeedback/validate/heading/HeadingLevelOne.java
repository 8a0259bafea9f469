package io.github.otelfeedback.validate.heading;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** The title of a page is its only heading of the first level (markdownlint MD025). */
public final class HeadingLevelOne implements TextRule {

  @Override
  public String name() {
    return "heading-level-one";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().headings().stream()
        .filter(heading -> heading.level() == 1)
        .map(
            heading ->
                error(
                    text.at(heading.line(), 1),
                    "The title of the page is its only heading of the first level.",
                    "Write `##`, and the title of the post under `title`."));
  }
}
