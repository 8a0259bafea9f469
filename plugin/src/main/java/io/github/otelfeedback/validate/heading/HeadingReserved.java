package io.github.otelfeedback.validate.heading;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.Stream;

/** The ids of generated sections are not taken by those of the author. */
public final class HeadingReserved implements TextRule {

  /** The ids of the sections that the templates add. */
  public static final List<String> RESERVED = List.of("recording", "findings", "take-part");

  @Override
  public String name() {
    return "heading-reserved";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().headings().stream()
        .filter(heading -> RESERVED.contains(heading.id()))
        .map(
            heading ->
                error(
                    text.at(heading.line(), 1),
                    "The tool adds a section under this id itself.",
                    "Word the heading differently; leave recording, findings and taking part to the tool."));
  }
}
