package io.github.otelfeedback.format;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Prints the lines of a block as they are written, but for what its parents put before them. */
final class Written {

  private Written() {}

  static Doc lines(Node block) {
    List<Doc> docs = new ArrayList<>();
    for (CharSequence line : written(block)) {
      if (!docs.isEmpty()) {
        docs.add(Doc.LITERAL_BREAK);
      }
      docs.add(Doc.text(withoutLineFeed(line)));
    }
    return Doc.concat(docs);
  }

  private static List<? extends CharSequence> written(Node block) {
    if (block instanceof TableBlock) {
      List<CharSequence> rows = new ArrayList<>();
      block.getDescendants().forEach(node -> addRow(node, rows));
      return rows;
    }
    return block instanceof ContentNode content
        ? content.getContentLines()
        : List.of(block.getChars());
  }

  private static void addRow(Node node, List<CharSequence> rows) {
    if (node instanceof TableRow) {
      rows.add(node.getChars());
    }
  }

  private static String withoutLineFeed(CharSequence line) {
    String text = line.toString().stripLeading();
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
