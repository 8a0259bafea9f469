package io.github.otelfeedback.format;

import com.vladsch.flexmark.util.ast.Document;

/**
 * Leaves Markdown as the website's formatter would (Prettier 3.9.6, {@code singleQuote}).
 *
 * <p>Source of the rules: the website's page "Contributing: style guide" asks for Prettier, and its
 * {@code package.json} sets it up. What stands in code fences is left alone, although Prettier
 * formats a few languages in them. Front matter is not touched.
 */
public final class MarkdownFormatter {

  static final int WIDTH = 80;

  private MarkdownFormatter() {}

  /**
   * The same document, formatted. Idempotent; what a browser shows stays the same.
   *
   * @param markdown a text with LF line ends
   * @param wrap what happens to the line breaks of prose
   */
  public static String format(String markdown, ProseWrap wrap) {
    int body = FrontMatterBoundary.endOf(markdown);
    String formatted = body(markdown.substring(body), wrap);
    if (body == 0) {
      return formatted;
    }
    String matter = markdown.substring(0, body).stripTrailing() + "\n";
    return formatted.isEmpty() ? matter : matter + "\n" + formatted;
  }

  private static String body(String text, ProseWrap wrap) {
    Document tree = FormattedSyntax.parse(text);
    Source source = new Source(text);
    String hidden = LazyNumbers.hide(text, tree, source);
    if (!hidden.equals(text)) {
      return body(hidden, wrap);
    }
    if (!tree.hasChildren()) {
      return "";
    }
    Doc doc = new RootPrinter(source, wrap).print(tree);
    return LazyNumbers.show(DocPrinter.print(doc, WIDTH));
  }
}
