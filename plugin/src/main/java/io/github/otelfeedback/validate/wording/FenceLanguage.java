package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** A block of code says in which language it is (markdownlint MD040). */
public final class FenceLanguage implements TextRule {

  @Override
  public String name() {
    return "fence-language";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.FENCE && block.info().isEmpty())
        .map(
            block ->
                error(
                    text.at(block.line(), block.column()),
                    "This block of code does not say its language.",
                    "Write it behind the opening fence, for example `yaml`, `sh` or `text`."));
  }
}
