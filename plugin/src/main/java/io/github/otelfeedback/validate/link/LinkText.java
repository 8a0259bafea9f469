package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The text of a link says where it leads (markdownlint MD059). */
public final class LinkText implements TextRule {

  private static final List<String> VAGUE = List.of("", "here", "click here", "link", "more");

  @Override
  public String name() {
    return "link-text";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().links().stream()
        .filter(link -> VAGUE.contains(link.text().strip().toLowerCase(Locale.ROOT)))
        .map(
            link ->
                error(
                    text.at(link.line(), link.column()),
                    "The text of this link does not say where it leads.",
                    "Put the words that name the page between the brackets."));
  }
}
