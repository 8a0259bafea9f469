package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.markdown.Heading;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.heading.HeadingReserved;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.Stream;

/** A link within a text leads to a heading of it; those of a translation have the English ids. */
public final class LinkFragment implements TextRule {

  @Override
  public String name() {
    return "link-fragment";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<String> ids =
        Stream.concat(Stream.of(text), text.english().stream())
            .flatMap(one -> one.body().headings().stream())
            .map(Heading::id)
            .toList();
    return text.body().links().stream()
        .filter(link -> link.destination().startsWith("#") && link.destination().length() > 1)
        .filter(link -> !ids.contains(link.destination().substring(1)))
        .filter(link -> !HeadingReserved.IDS.contains(link.destination().substring(1)))
        .map(
            link ->
                error(
                    text.at(link.line(), link.column()),
                    "No heading of this text has this id.",
                    "Take the words of the English heading in lower case, joined by hyphens."));
  }
}
