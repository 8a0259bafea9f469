package io.github.otelfeedback.validate.heading;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** A heading has words. */
public final class HeadingEmpty implements TextRule {

  @Override
  public String name() {
    return "heading-empty";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().headings().stream()
        .filter(heading -> heading.plain().isBlank())
        .map(
            heading ->
                error(
                    text.at(heading.line(), 1),
                    "This heading has no words.",
                    "Write the words behind the marks, or remove them."));
  }
}
