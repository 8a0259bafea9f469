package io.github.otelfeedback.format;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Marks in a tree what the library's HTML does not tell: loose lists, and where HTML is a block.
 *
 * <p>A list is loose if blank lines stand between its items or within them (CommonMark, "Lists");
 * the library overlooks those behind rules and tables. HTML that becomes a block of its own looks
 * like HTML within a tight item, but what follows it on its line is no Markdown any more. The title
 * of an alert ({@code [!NOTE]}) is one only if it has a line to itself; the box of a task may be
 * ticked with either letter.
 */
final class BlockMarks extends AbstractVisitor {

  private static final String HTML = "\uE004";
  private static final Pattern ALERT = Pattern.compile("\\[!\\w+\\].*");

  @Override
  public void visit(BulletList list) {
    decide(list);
    super.visit(list);
  }

  @Override
  public void visit(OrderedList list) {
    decide(list);
    super.visit(list);
  }

  @Override
  public void visit(HtmlBlock block) {
    block.setLiteral(HTML + block.getLiteral());
  }

  @Override
  public void visit(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof Text title
        && ALERT.matcher(title.getLiteral()).matches()
        && title.getNext() instanceof SoftLineBreak end) {
      end.insertAfter(new HardLineBreak());
    }
    super.visit(quote);
  }

  @Override
  public void visit(ListItem item) {
    if (item.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof Text box
        && box.getLiteral().startsWith("[X] ")) {
      box.setLiteral(box.getLiteral().replaceFirst("X", "x"));
    }
    super.visit(item);
  }

  private static void decide(ListBlock list) {
    boolean loose = hasGap(list);
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      loose = loose || hasGap(item);
    }
    list.setTight(!loose);
  }

  private static boolean hasGap(Node parent) {
    int line = Integer.MAX_VALUE;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      List<SourceSpan> spans = child.getSourceSpans();
      if (!spans.isEmpty()) {
        if (spans.get(0).getLineIndex() - 1 > line) {
          return true;
        }
        line = spans.get(spans.size() - 1).getLineIndex();
      }
    }
    return false;
  }
}
