package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** The marks of a list's items: numbers that count up or stay the same, as the first two do. */
final class Markers {

  private static final int LARGEST = 999_999_999;

  private static final int CODE_INDENT = 4;
  private static final int MOST_BEHIND = 4;
  private static final int MOST_BEFORE = 3;

  private final ListBlock list;
  private final int smallest;
  private final Source source;
  private final List<Node> items = new ArrayList<>();

  Markers(ListBlock list, Source source) {
    this.list = list;
    this.source = source;
    this.smallest = smallest(list);
    list.getChildren().forEach(items::add);
  }

  /** The mark of the item at this index; {@code other} sets a list off from the one before it. */
  String of(int index, boolean other) {
    String marker = marker(index, other);
    return marker.length() >= smallest ? marker : widened(marker.stripTrailing());
  }

  private String marker(int index, boolean other) {
    if (!isOrdered(list)) {
      return other ? "* " : "- ";
    }
    String marker = number(index) + (other ? ") " : ". ");
    return isAligned(list) && marker.length() % 2 != 0 ? marker + " " : marker;
  }

  /** Spaces go behind the mark as far as they are not code, else before it. */
  private String widened(String mark) {
    String spaced = mark + " ".repeat(Math.min(smallest - mark.length(), MOST_BEHIND));
    return " ".repeat(Math.max(0, Math.min(smallest - spaced.length(), MOST_BEFORE))) + spaced;
  }

  /** Code that is indented behind a list must not become part of the last item. */
  private static int smallest(ListBlock list) {
    if (!(list.getNext() instanceof IndentedCodeBlock code)) {
      return 0;
    }
    int width = CODE_INDENT + 1;
    for (char character : CodeBlocks.content(code).toCharArray()) {
      if (character != ' ' && character != '\t') {
        break;
      }
      width += character == '\t' ? CODE_INDENT : 1;
    }
    return width;
  }

  private long number(int index) {
    long first = written(0);
    if (index == 0) {
      return first;
    }
    return isConstant() ? 1 : Math.min(first + index, LARGEST);
  }

  private boolean isConstant() {
    if (items.size() < 2 || written(1) != 1) {
      return false;
    }
    return written(0) != 0 || (items.size() > 2 && written(2) == 1);
  }

  private long written(int index) {
    String marker = ((ListItem) items.get(index)).getOpeningMarker().toString();
    return Long.parseLong(marker.substring(0, marker.length() - 1));
  }

  /** Whether the author lines the text up with multiples of two columns, in all lists around. */
  private boolean isAligned(Node block) {
    Node around = block.getAncestorOfType(ListBlock.class);
    if (around != null && !isAligned(around)) {
      return false;
    }
    return !(block.getNext() instanceof IndentedCodeBlock)
        && (!isOrdered(block) || isLinedUp(block.getFirstChild()));
  }

  private boolean isLinedUp(Node first) {
    if (spacesBehindMark(first) > 1) {
      return true;
    }
    int column = textColumn(first);
    Node second = first.getNext();
    if (column < 0 || (second != null && textColumn(second) != column)) {
      return false;
    }
    return column % 2 == 0 || (second != null && spacesBehindMark(second) > 1);
  }

  private int textColumn(Node item) {
    Node first = item.getFirstChild();
    return first == null ? -1 : source.column(first) - 1;
  }

  /** The indentation of a code block belongs to the block. */
  private int spacesBehindMark(Node item) {
    if (item.getFirstChild() instanceof IndentedCodeBlock) {
      return 1;
    }
    String written = source.written(item);
    String behind = written.substring(((ListItem) item).getOpeningMarker().length());
    return behind.length() - behind.stripLeading().length();
  }

  private static boolean isOrdered(Node block) {
    return block instanceof OrderedList;
  }
}
