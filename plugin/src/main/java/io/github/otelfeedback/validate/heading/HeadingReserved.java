package io.github.otelfeedback.validate.heading;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.Stream;

/** The ids of generated sections are not taken by those of the author. */
public final class HeadingReserved implements TextRule {

  /** The ids of the headings that the tool adds. */
  public static final List<String> IDS =
      Stream.concat(
              Stream.of(Finding.HEADING_ID),
              Stream.of(Finding.Kind.values()).map(Finding.Kind::headingId))
          .toList();

  @Override
  public String name() {
    return "heading-reserved";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().headings().stream()
        .filter(heading -> IDS.contains(heading.id()))
        .map(
            heading ->
                error(
                    text.at(heading.line(), 1),
                    "The tool adds a section under this id itself.",
                    "Word the heading differently, and leave the list of findings to the tool."));
  }
}
