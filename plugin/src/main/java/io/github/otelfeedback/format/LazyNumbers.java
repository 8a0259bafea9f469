package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Finds numbers at the start of a line that the parser, unlike Prettier, takes for a list.
 *
 * <p>CommonMark lets only a list that starts with 1 interrupt a paragraph; micromark, with which
 * Prettier reads Markdown, wants the same behind indented code, even behind a blank line. The delimiter behind
 * such a number is replaced by one private character while the text is read, so all offsets stay.
 */
final class LazyNumbers {

  static final char DOT = '\uE001';
  static final char PARENTHESIS = '\uE002';

  private LazyNumbers() {}

  /**
   * The text with all such delimiters replaced in this tree's outermost lists, or the same text.
   */
  static String hide(String text, Document tree, Source source) {
    StringBuilder hidden = new StringBuilder(text);
    for (Node node : tree.getDescendants()) {
      if (node instanceof OrderedList list && isMisread(list, source)) {
        hide(hidden, (OrderedListItem) list.getFirstChild());
      }
    }
    return hidden.toString();
  }

  static String show(String text) {
    return text.replace(DOT, '.').replace(PARENTHESIS, ')');
  }

  private static boolean isMisread(OrderedList list, Source source) {
    if (list.getStartNumber() == 1) {
      return false;
    }
    return list.getPrevious() instanceof IndentedCodeBlock
        || (list.getParent() instanceof ListItem
            && list.getPrevious() instanceof Paragraph paragraph
            && source.isOnNextLine(paragraph, list));
  }

  private static void hide(StringBuilder text, OrderedListItem item) {
    int delimiter = item.getOpeningMarker().getEndOffset() - 1;
    text.setCharAt(delimiter, text.charAt(delimiter) == '.' ? DOT : PARENTHESIS);
  }
}
