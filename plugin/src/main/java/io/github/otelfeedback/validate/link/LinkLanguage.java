package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A path has no language: the website adds it (its rule no-lang-prefix-in-paths). */
public final class LinkLanguage implements TextRule {

  private static final Pattern REFUSED = Pattern.compile("^/[a-z]{2}(-[a-z]{2})?(/.+|$)");

  @Override
  public String name() {
    return "link-language";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().links().stream()
        .filter(link -> REFUSED.matcher(link.destination()).find())
        .map(
            link ->
                error(
                    text.at(link.line(), link.column()),
                    "This path starts with a language, which the website adds itself.",
                    "Leave the language out."));
  }
}
