package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.markdown.Reference;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No label of a reference in a quotation stands on two lines.
 *
 * <p>The website's formatter (Prettier) takes the mark of the second line for a part of the label,
 * which is then no longer defined.
 */
public final class QuotedReference implements TextRule {

  private static final Pattern LABEL =
      Pattern.compile("(?<!\\\\)\\[([^\\]\\[\\n]*\\n[^\\]\\[]*)\\](?:\\[\\]|(?![\\[(:]))");

  @Override
  public String name() {
    return "quoted-reference";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<String> labels =
        text.body().references().stream()
            .filter(Reference::defined)
            .map(one -> plain(one.label()))
            .toList();
    return text.body().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.QUOTE)
        .flatMap(
            quote ->
                LABEL
                    .matcher(quote.source())
                    .results()
                    .filter(label -> labels.contains(plain(label.group(1))))
                    .map(label -> problem(text, quote, label.start())))
        .distinct();
  }

  /** A label as one compares it: without the marks of quoted lines, with single spaces. */
  private static String plain(String label) {
    return label.replaceAll("\\n[ \\t>]*", " ").replaceAll("\\s+", " ").strip();
  }

  private Problem problem(Text text, Block quote, int offset) {
    String before = quote.source().substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
    return warning(
        text.at(quote.line() + line, line == 0 ? column + quote.column() - 1 : column),
        "The website's formatter loses this link: its label stands on two quoted lines.",
        "Write the label on one line, or `[words](address)`.");
  }
}
