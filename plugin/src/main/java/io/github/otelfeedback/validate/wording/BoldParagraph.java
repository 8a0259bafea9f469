package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Emphasis is no heading (markdownlint MD036). */
public final class BoldParagraph implements TextRule {

  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|__|\\*|_)(?!\\1)[^*_\\n]*[^*_\\n.,;:!?。，；：！？]\\1");

  @Override
  public String name() {
    return "bold-paragraph";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH && block.column() == 1)
        .filter(block -> EMPHASIS.matcher(block.source().strip()).matches())
        .map(
            block ->
                error(
                    text.at(block.line(), block.column()),
                    "This paragraph is nothing but emphasis, like a heading.",
                    "Make it a heading with `##` or `###`, or end the sentence with a mark."));
  }
}
