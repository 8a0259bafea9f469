package io.github.otelfeedback.format;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What a browser shows of a Markdown text, read by a second parser that the printer knows nothing
 * of.
 *
 * <p>White space counts as far as a browser shows it: runs of it are one space, at the edges of
 * blocks and at the ends of code lines it is nothing. A line feed beside a Chinese or Japanese
 * character may become a space or nothing, as CSS Text Level 3, section 4.1.3 leaves to browsers.
 */
record Shown(String html) {

  private static final List<Extension> DIALECT =
      List.of(
          TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(DIALECT).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(DIALECT).build();

  private static final Pattern CODE = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);
  private static final Pattern LINE_END = Pattern.compile("[ \\t]+\\n");
  private static final Pattern BESIDE_TAG =
      Pattern.compile(
          "\\s*(</?(?:p|[uo]l|li|h[1-6]|blockquote|table|t(?:head|body|r|h|d)|[bh]r|div|section)"
              + "\\b[^<>]*>)\\s*");
  private static final int FIRST_CJ = 0x2E80;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern CJ =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]");

  /** Stands for a line feed that may as well be a space or nothing. */
  private static final String ANY = "\uE003";

  /** What refers to a footnote, which the library lets not stand in links. */
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\[\\s]+)\\](?![(\\[:])");

  /** An opening of a code block that the library overlooks for the backtick right behind it. */
  private static final Pattern FENCE = Pattern.compile("(?m)^([ >\\d.)+*-]*~{3,})(?=`)");

  static Shown of(String markdown) {
    String readable = FOOTNOTE.matcher(markdown).replaceAll("⟦$1⟧");
    Node document = PARSER.parse(FENCE.matcher(readable).replaceAll("$1 "));
    document.accept(new BlockMarks());
    String html = HTML.render(document) + footnotes(document);
    StringBuilder normal = new StringBuilder(html.length());
    Matcher code = CODE.matcher(html);
    int end = 0;
    while (code.find()) {
      normal.append(collapsed(html.substring(end, code.start())));
      normal.append(LINE_END.matcher(code.group()).replaceAll("\n"));
      end = code.end();
    }
    return new Shown(normal.append(collapsed(html.substring(end))).toString());
  }

  /** All footnotes: the library leaves out those that nothing refers to. */
  private static String footnotes(Node document) {
    StringBuilder html = new StringBuilder();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition footnote) {
        Document content = new Document();
        while (footnote.getFirstChild() != null) {
          content.appendChild(footnote.getFirstChild());
        }
        html.append("<hr>").append(footnote.getLabel()).append(HTML.render(content));
      }
    }
    return html.toString();
  }

  private static String collapsed(String html) {
    String blocks = BESIDE_TAG.matcher(html).replaceAll("$1");
    return SPACE.matcher(blocks).replaceAll(space -> isFree(blocks, space) ? ANY : " ");
  }

  private static boolean isFree(String text, MatchResult space) {
    return space.group().indexOf('\n') >= 0
        && ((space.start() > 0 && isCj(text.codePointBefore(space.start())))
            || (space.end() < text.length() && isCj(text.codePointAt(space.end()))));
  }

  private static boolean isCj(int character) {
    return character >= FIRST_CJ && CJ.matcher(Character.toString(character)).matches();
  }

  /** Whether a reader of this text would take the other one for the same. */
  boolean isKeptBy(Shown other) {
    int at = 0;
    for (int i = 0; i < html.length(); i++) {
      char found = at < other.html.length() ? other.html.charAt(at) : '\0';
      if (isSame(html.charAt(i), found)) {
        at++;
      } else if (html.charAt(i) != ANY.charAt(0)) {
        return false;
      }
    }
    return at == other.html.length();
  }

  private static boolean isSame(char expected, char found) {
    return expected == found || (isGap(expected) && isGap(found));
  }

  private static boolean isGap(char character) {
    return character == ' ' || character == ANY.charAt(0);
  }
}
