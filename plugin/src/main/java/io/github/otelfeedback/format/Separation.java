package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;

/** Decides where a blank line separates two blocks. */
final class Separation {

  private final Source source;

  Separation(Source source) {
    this.source = source;
  }

  /** Whether a blank line belongs before this block, which has one before it. */
  boolean isBlankLineBefore(Node block) {
    Node previous = block.getPrevious();
    if (previous == null) {
      return false;
    }
    if (previous instanceof ListItem item) {
      return isLoose(item);
    }
    return isListAfterGap(previous, block)
        || !(isPairOfDefinitions(previous, block)
            || isHeldByItem(block)
            || IgnoreComment.isNext(previous)
            || isHtmlOnNextLine(previous, block));
  }

  private boolean isListAfterGap(Node previous, Node block) {
    return block instanceof ListBlock
        && block.getParent() instanceof ListItem
        && (previous instanceof Paragraph || isCode(previous))
        && source.isGapBetween(previous, block);
  }

  private static boolean isCode(Node node) {
    return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
  }

  private static boolean isPairOfDefinitions(Node previous, Node block) {
    return previous instanceof Reference && block instanceof Reference;
  }

  private boolean isHeldByItem(Node block) {
    return block.getParent() instanceof ListItem item
        && (block instanceof ListBlock || !isLoose(item));
  }

  private boolean isHtmlOnNextLine(Node previous, Node block) {
    return block instanceof HtmlBlockBase
        && (previous instanceof HtmlBlockBase || previous instanceof Paragraph)
        && source.isOnNextLine(previous, block);
  }

  /** Whether blank lines stand within the item or between it and the next one. */
  private boolean isLoose(ListItem item) {
    return isSpread(item) || (item.getNext() != null && source.isGapBetween(item, item.getNext()));
  }

  private boolean isSpread(ListItem item) {
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child.getNext() != null && source.isGapBetween(child, child.getNext())) {
        return true;
      }
    }
    return false;
  }
}
