package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A block of code starts and ends with code, at the left edge.
 *
 * <p>Source: the rules trim-code-blank-lines and unindent-code-blocks of the website.
 */
public final class FencePadding implements TextRule {

  @Override
  public String name() {
    return "fence-padding";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.FENCE)
        .filter(block -> isPadded(content(block)))
        .map(
            block ->
                error(
                    text.at(block.line(), block.column()),
                    "This block of code has blank lines at an end, or is indented as a whole.",
                    "Remove the blank lines and the common indent."));
  }

  /** The lines between the fences, without what the block itself is indented by. */
  static List<String> content(Block block) {
    List<String> lines = block.source().stripTrailing().lines().toList();
    String indent = "^ {0," + (block.column() - 1) + "}";
    return lines.size() < 2
        ? List.of()
        : lines.subList(1, lines.size() - 1).stream()
            .map(line -> line.replaceFirst(indent, ""))
            .toList();
  }

  private boolean isPadded(List<String> lines) {
    return !lines.isEmpty()
        && (lines.get(0).isBlank()
            || lines.get(lines.size() - 1).isBlank()
            || lines.stream().filter(line -> !line.isBlank()).allMatch(line -> isIndented(line)));
  }

  private static boolean isIndented(String line) {
    return Character.isWhitespace(line.charAt(0));
  }
}
