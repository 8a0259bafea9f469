package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The body of an alert is set off from its type, or the formatter makes a title of it. */
public final class AlertBody implements TextRule {

  private static final Pattern JOINED =
      Pattern.compile("^>\\s*\\[![A-Z]+\\][^\\n]*\\n>[ \\t]*[^\\s>]");

  @Override
  public String name() {
    return "alert-body";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.QUOTE)
        .filter(block -> JOINED.matcher(block.source()).find())
        .map(
            block ->
                warning(
                    text.at(block.line(), block.column()),
                    "The first line of this alert will be joined to its type and read as a title.",
                    "Put a line with a lone `>` below the type."));
  }
}
