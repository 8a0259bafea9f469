package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.markdown.Piece;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Repair;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No line ends in spaces that would stay (markdownlint MD009).
 *
 * <p>The formatter removes stray ones; those that break a line, and those in code, it must leave.
 */
public final class TrailingSpace implements TextRule {

  /** Not behind a backslash, which would then break the line. */
  private static final Pattern SPACES =
      Pattern.compile("(?<![\\\\ \\t])[ \\t]+$", Pattern.MULTILINE);

  private static final Pattern BREAK = Pattern.compile(".*\\S {2,}");

  @Override
  public String name() {
    return "trailing-space";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<String> lines = text.lines();
    BitSet code = code(text);
    return IntStream.range(0, lines.size())
        .filter(i -> code.get(i + 1) ? endsInSpace(lines.get(i)) : breaksLine(lines, i))
        .mapToObj(
            i ->
                error(
                    text.at(i + 1, lines.get(i).stripTrailing().length() + 1),
                    "The spaces at the end of this line would stay.",
                    "Remove them; to break a line, end it with a backslash."));
  }

  /** The lines of code between fences and the fences themselves, counted from 1. */
  private static BitSet code(Text text) {
    BitSet lines = new BitSet();
    for (Block block : text.body().blocks()) {
      if (block.kind() == Block.Kind.FENCE) {
        int count = (int) block.source().stripTrailing().lines().count();
        lines.set(block.line(), block.line() + count);
      }
    }
    return lines;
  }

  private static boolean endsInSpace(String line) {
    return !line.isEmpty() && Character.isWhitespace(line.charAt(line.length() - 1));
  }

  private static boolean breaksLine(List<String> lines, int index) {
    return lines.get(index).endsWith("  ")
        && BREAK.matcher(lines.get(index)).matches()
        && index + 1 < lines.size()
        && !lines.get(index + 1).isBlank();
  }

  /** Breaks stay breaks; all other spaces say nothing. */
  @Override
  public Stream<Repair> repairs(Text text) {
    Stream<Repair> breaks =
        text.body().pieces().stream()
            .filter(piece -> piece.kind() == Piece.Kind.BREAK)
            .filter(piece -> text.writeUp().body().charAt(piece.start() - 1) != '\\')
            .map(piece -> Repair.of(piece, "\\", "Spaces that broke a line became a backslash."));
    Stream<Repair> idle =
        SPACES
            .matcher(text.writeUp().body())
            .results()
            .map(found -> new Repair(found.start(), found.end(), "", "Spaces went from its end."));
    return Stream.concat(breaks, idle);
  }
}
