package io.github.otelfeedback.format;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a whole document; what stands between two ignore comments is left as written. */
final class RootPrinter {

  private final Source source;
  private final BlockPrinter blocks;

  RootPrinter(Source source, ProseWrap wrap) {
    this.source = source;
    this.blocks = new BlockPrinter(source, wrap);
  }

  Doc print(Document tree) {
    List<Doc> docs = new ArrayList<>();
    for (Node block = tree.getFirstChild(); block != null; block = block.getNext()) {
      docs.add(blocks.separator(block));
      Node end = IgnoreComment.isStart(block) ? endOfIgnored(block) : null;
      docs.add(end == null ? blocks.print(block) : Doc.text(ignored(block, end)));
      block = end == null ? block : end;
    }
    docs.add(Doc.BREAK);
    return Doc.concat(docs);
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
