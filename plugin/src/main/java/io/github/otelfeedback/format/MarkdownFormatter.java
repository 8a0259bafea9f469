package io.github.otelfeedback.format;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;

/**
 * Leaves Markdown as the website's formatter would (Prettier 3.9.6, {@code singleQuote}).
 *
 * <p>Source of the rules: the website's page "Contributing: style guide" asks for Prettier, and its
 * {@code package.json} sets it up. What stands in code fences is left alone, although Prettier
 * formats a few languages in them. Front matter is not touched.
 */
public final class MarkdownFormatter {

  static final int WIDTH = 80;
  private static final int ROUNDS = 5;

  private MarkdownFormatter() {}

  /**
   * The same document, formatted. Idempotent; what a browser shows stays the same.
   *
   * @param markdown a text with LF line ends
   * @param wrap what happens to the line breaks of prose
   */
  public static String format(String markdown, ProseWrap wrap) {
    int body = FrontMatterBoundary.endOf(markdown);
    String formatted = formatted(markdown.substring(body), wrap, body == 0);
    if (body == 0) {
      return formatted;
    }
    String matter = markdown.substring(0, body).stripTrailing() + "\n";
    return formatted.isEmpty() ? matter : matter + "\n" + formatted;
  }

  /** The same for a text that stands somewhere in a file, where front matter cannot be. */
  static String formatPart(String markdown, ProseWrap wrap) {
    return formatted(markdown, wrap, false);
  }

  private static String formatted(String text, ProseWrap wrap, boolean startsFile) {
    return PlainBlocks.format(text, wrap, startsFile, rest -> untilStable(rest, wrap, startsFile))
        .orElseGet(() -> inFull(text, wrap, startsFile));
  }

  /** The same without the short cut for plain blocks. */
  static String inFull(String text, ProseWrap wrap, boolean startsFile) {
    return untilStable(text, wrap, startsFile).orElse(text);
  }

  /** Absent for a text that never comes to rest or cannot be printed: it stays as it is. */
  private static Optional<String> untilStable(String text, ProseWrap wrap, boolean startsFile) {
    String formatted = text;
    for (int round = 0; round < ROUNDS; round++) {
      Optional<String> printed = once(formatted, wrap, startsFile);
      String next = printed.orElse(Misread.show(formatted));
      if (next.equals(formatted)) {
        return round == 0 ? printed : Optional.of(formatted);
      }
      formatted = next;
    }
    return Optional.empty();
  }

  private static Optional<String> once(String text, ProseWrap wrap, boolean startsFile) {
    Document tree = FormattedSyntax.parse(text);
    Source source = new Source(text);
    String hidden = Misread.hide(text, tree, source);
    if (!hidden.equals(text)) {
      return once(hidden, wrap, startsFile);
    }
    return tree.hasChildren()
        ? new FaithfulPrinter(text, tree, source, wrap, startsFile).print()
        : Optional.of("");
  }
}
