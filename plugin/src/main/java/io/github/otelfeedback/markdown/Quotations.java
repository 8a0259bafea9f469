package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;
import java.util.List;

/**
 * Which parts of a document are the words of somebody else, or no prose at all.
 *
 * <p>That is what stands in a quotation block, in code, in a tag, or between quotation marks of any
 * of the website's languages. A mark that is opened and never closed quotes to the end of its
 * paragraph, heading or cell: in doubt, it is a quotation.
 */
public final class Quotations {

  private static final List<Class<? extends Node>> WHOLE =
      List.of(
          BlockQuote.class,
          Code.class,
          FencedCodeBlock.class,
          IndentedCodeBlock.class,
          HtmlBlockBase.class,
          HtmlInlineBase.class,
          Shortcode.class);

  private static final List<Class<? extends Node>> PROSE =
      List.of(Paragraph.class, Heading.class, TableCell.class);

  /** Each opening mark above the marks that close it. */
  private static final String OPENING = "\"“„«「『‘";

  private static final List<String> CLOSING = List.of("\"", "”", "”“", "»", "」", "』", "’");

  private final BitSet quoted = new BitSet();

  Quotations(List<Node> nodes) {
    for (Node node : nodes) {
      if (WHOLE.stream().anyMatch(type -> type.isInstance(node))) {
        quoted.set(node.getStartOffset(), node.getEndOffset());
      } else if (PROSE.stream().anyMatch(type -> type.isInstance(node))) {
        mark(node);
      }
    }
  }

  /** Whether any of these characters is quoted. */
  public boolean touch(int start, int end) {
    int next = quoted.nextSetBit(start);
    return next >= 0 && next < end;
  }

  private void mark(Node node) {
    String text = node.getChars().toString();
    int mark = -1;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (mark < 0) {
        mark = OPENING.indexOf(letter);
      } else if (CLOSING.get(mark).indexOf(letter) >= 0) {
        mark = -1;
      }
      if (mark >= 0) {
        quoted.set(node.getStartOffset() + at);
      }
    }
  }
}
