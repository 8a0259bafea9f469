package io.github.otelfeedback.format;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints a whole document; what stands between two ignore comments is left as written. */
final class RootPrinter {

  private final Source source;
  private final ProseWrap wrap;

  RootPrinter(Source source, ProseWrap wrap) {
    this.source = source;
    this.wrap = wrap;
  }

  /**
   * @param kept the blocks that stay as they are written
   */
  Doc print(Document tree, Set<Node> kept) {
    BlockPrinter blocks = new BlockPrinter(source, wrap, kept);
    List<Doc> docs = new ArrayList<>();
    for (Node block = tree.getFirstChild(); block != null; block = block.getNext()) {
      if (kept.contains(block)) {
        docs.add(isKept(block.getPrevious(), kept) ? gap(block) : blocks.separator(block));
        docs.add(Doc.text(source.lines(block)));
        continue;
      }
      docs.add(blocks.separator(block));
      Node end = IgnoreComment.isStart(block) ? endOfIgnored(block) : null;
      docs.add(end == null ? blocks.print(block) : Doc.text(ignored(block, end)));
      block = end == null ? block : end;
    }
    docs.add(Doc.BREAK);
    return Doc.concat(docs);
  }

  private static boolean isKept(@Nullable Node block, Set<Node> kept) {
    return block != null && kept.contains(block);
  }

  private Doc gap(Node block) {
    Node previous = block.getPrevious();
    return previous == null ? Doc.EMPTY : Doc.text(source.linesBetween(previous, block));
  }

  private static @Nullable Node endOfIgnored(Node start) {
    Node end = start.getNext();
    while (end != null && !IgnoreComment.isEnd(end)) {
      end = end.getNext();
    }
    return end;
  }

  private String ignored(Node start, Node end) {
    return source.written(start) + source.between(start, end) + source.written(end);
  }
}
