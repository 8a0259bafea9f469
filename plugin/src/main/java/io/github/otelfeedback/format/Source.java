package io.github.otelfeedback.format;

import com.vladsch.flexmark.util.ast.Node;
import io.github.otelfeedback.markdown.Places;

/** The text that is formatted, and where the nodes of its tree begin and end in it. */
final class Source {

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

  int column(Node node) {
    return places.column(start(node));
  }

  boolean isMultiLine(Node node) {
    return startLine(node) != endLine(node);
  }

  /** Whether a blank line stands between two nodes that follow each other. */
  boolean isGapBetween(Node previous, Node next) {
    return endLine(previous) + 1 < startLine(next);
  }

  boolean isOnNextLine(Node previous, Node next) {
    return endLine(previous) + 1 == startLine(next);
  }

  String written(Node node) {
    return text.substring(start(node), end(node));
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
