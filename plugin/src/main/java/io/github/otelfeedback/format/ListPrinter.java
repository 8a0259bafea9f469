package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Writes lists: their marks, numbers, boxes and the indentation of what they hold. */
final class ListPrinter {

  private final BlockPrinter blocks;

  ListPrinter(BlockPrinter blocks) {
    this.blocks = blocks;
  }

  /** A rule within a list must not look like an item of it. */
  static String ruleWithin(Node rule) {
    Node list = rule.getAncestorOfType(ListBlock.class);
    return list != null && precedingAlike(list) % 2 == 0 ? "***" : "---";
  }

  Doc print(ListBlock list) {
    Markers markers = new Markers(list, blocks.source());
    List<Doc> docs = new ArrayList<>();
    int index = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      docs.add(blocks.separator(item));
      docs.add(item(item, markers.of(index, precedingAlike(list) % 2 != 0)));
      index++;
    }
    return Doc.concat(docs);
  }

  private Doc item(Node item, String marker) {
    Doc content = content(item, box(item));
    return Doc.concat(
        Doc.text(marker),
        isOutdented(item) ? content : Doc.align(" ".repeat(marker.length()), content));
  }

  private static String box(Node item) {
    return item instanceof TaskListItem task ? task.isItemDoneMarker() ? "[x] " : "[ ] " : "";
  }

  private Doc content(Node item, String box) {
    List<Doc> docs = new ArrayList<>(List.of(Doc.text(box)));
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      boolean first = child.getPrevious() == null && !(child instanceof ListBlock);
      Doc printed = blocks.print(child);
      docs.add(blocks.separator(child));
      docs.add(first ? Doc.align(" ".repeat(box.length()), printed) : printed);
    }
    return Doc.concat(docs);
  }

  /** HTML that starts further left than the text of its item stays there. */
  private boolean isOutdented(Node item) {
    Node first = item.getFirstChild();
    Node second = first == null ? null : first.getNext();
    return first != null
        && second instanceof HtmlBlockBase
        && second.getNext() == null
        && blocks.source().column(first) != blocks.source().column(second);
  }

  /** How many lists of the same kind stand right before this one. */
  private static int precedingAlike(Node list) {
    int count = 0;
    for (Node before = list.getPrevious();
        before instanceof ListBlock && isOrdered(before) == isOrdered(list);
        before = before.getPrevious()) {
      count++;
    }
    return count;
  }

  private static boolean isOrdered(Node list) {
    return list instanceof OrderedList;
  }
}
