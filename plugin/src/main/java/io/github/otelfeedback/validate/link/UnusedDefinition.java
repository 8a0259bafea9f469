package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is defined as the destination of a reference is used (markdownlint MD053). */
public final class UnusedDefinition implements TextRule {

  @Override
  public String name() {
    return "unused-definition";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<String> used = text.body().references().stream().map(one -> normal(one.label())).toList();
    return text.body().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.DEFINITION)
        .filter(block -> !used.contains(normal(label(block))))
        .map(
            block ->
                error(
                    text.at(block.line(), block.column()),
                    "No link uses this definition.",
                    "Remove it, or write a link with its label: `[words][label]`."));
  }

  private static String label(Block definition) {
    int end = definition.source().indexOf("]:");
    return definition.source().substring(1, Math.max(1, end));
  }

  private static String normal(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
