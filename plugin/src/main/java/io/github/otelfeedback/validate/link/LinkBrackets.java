package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brackets are either a link or escaped (the website's rule no-shortcut-ref-link).
 *
 * <p>Left alone: numbers, an ellipsis, the boxes of task lists, footnotes and types of alerts.
 */
public final class LinkBrackets implements TextRule {

  private static final Pattern IGNORED = Pattern.compile("[-+,n\\d.\\s]+|x|X|[!^].*");

  @Override
  public String name() {
    return "link-brackets";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().references().stream()
        .filter(one -> !IGNORED.matcher(one.label()).matches())
        .filter(one -> one.shortcut() || !one.defined())
        .map(
            one ->
                error(
                    text.at(one.line(), one.column()),
                    one.defined()
                        ? "A reference needs a second pair of brackets."
                        : "These brackets look like a link, but their label is not defined.",
                    one.defined()
                        ? "Write `[label][]`."
                        : "Escape the first one, `\\[like this]`, or define the label below the"
                            + " text."));
  }
}
