package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.otelfeedback.markdown.Places;

/** The text that is formatted, and where the nodes of its tree begin and end in it. */
final class Source {

  private static final int CODE_INDENT = 4;

  private final String text;
  private final Places places;

  Source(String text) {
    this.text = text;
    this.places = new Places(text);
  }

  int startLine(Node node) {
    return places.line(start(node));
  }

  int endLine(Node node) {
    return places.line(Math.max(start(node), end(node) - 1));
  }

  /** Where a block starts on its line; the indentation of code and HTML belongs to the block. */
  int column(Node node) {
    if (node instanceof HtmlBlockBase) {
      return places.column(node.getStartOffset());
    }
    int column = places.column(start(node));
    if (node instanceof IndentedCodeBlock code) {
      String first = code.getContentLines().get(0).toString();
      return column - CODE_INDENT - (first.length() - first.stripLeading().length());
    }
    return column;
  }

  boolean isMultiLine(Node node) {
    return startLine(node) != endLine(node);
  }

  /**
   * Whether a blank line stands between two nodes that follow each other.
   *
   * <p>Within a quotation, Prettier overlooks a blank line between a nested list and the next item.
   */
  boolean isGapBetween(Node previous, Node next) {
    int swallowed = next instanceof ListItem && endsInQuotedList(previous) ? 1 : 0;
    return endLine(previous) + swallowed + 1 < startLine(next);
  }

  private static boolean endsInQuotedList(Node node) {
    Node last = node instanceof ListItem ? node.getLastChild() : node;
    return last instanceof ListBlock
        && last.getParent() instanceof ListItem
        && last.getAncestorOfType(BlockQuote.class) != null;
  }

  boolean isOnNextLine(Node previous, Node next) {
    return endLine(previous) + 1 == startLine(next);
  }

  String written(Node node) {
    return text.substring(start(node), end(node));
  }

  /** Whole lines: as written, with the indentation of the first one. */
  String lines(Node node) {
    return text.substring(startOfLine(node), end(node));
  }

  /** The line feeds between two blocks that are printed as whole lines. */
  String linesBetween(Node previous, Node next) {
    return text.substring(end(previous), startOfLine(next));
  }

  private int startOfLine(Node node) {
    return text.lastIndexOf('\n', start(node) - 1) + 1;
  }

  String between(Node previous, Node next) {
    return text.substring(end(previous), start(next));
  }

  private int start(Node node) {
    int start = node.getStartOffset();
    while (start < node.getEndOffset() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private int end(Node node) {
    int end = node.getEndOffset();
    while (end > node.getStartOffset() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
