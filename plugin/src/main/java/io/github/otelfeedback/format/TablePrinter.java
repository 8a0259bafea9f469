package io.github.otelfeedback.format;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import io.github.otelfeedback.markdown.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Writes tables with columns as wide as their widest cell. */
final class TablePrinter {

  private static final int SMALLEST = 3;

  private final ProseWrap wrap;

  TablePrinter(ProseWrap wrap) {
    this.wrap = wrap;
  }

  Doc print(TableBlock table) {
    List<List<TableCell>> rows = rows(table);
    List<List<String>> texts =
        rows.stream().map(row -> row.stream().map(this::text).toList()).toList();
    List<TableCell> header = rows.get(0);
    Columns columns = new Columns(widths(texts), alignments(table, header));
    List<String> lines = new ArrayList<>();
    lines.add(columns.row(texts.get(0)));
    lines.add(columns.delimiters(header.size()));
    texts.stream().skip(1).map(columns::row).forEach(lines::add);
    return Doc.lines(String.join("\n", lines), Doc.BREAK);
  }

  private static List<List<TableCell>> rows(TableBlock table) {
    List<List<TableCell>> rows = new ArrayList<>();
    for (Node node : table.getDescendants()) {
      if (node instanceof TableRow && !(node.getParent() instanceof TableSeparator)) {
        rows.add(cells(node));
      }
    }
    return rows;
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static List<TableCell> alignments(TableBlock table, List<TableCell> header) {
    for (Node node : table.getChildren()) {
      if (node instanceof TableSeparator && node.getFirstChild() != null) {
        return cells(node.getFirstChild());
      }
    }
    return header;
  }

  private String text(TableCell cell) {
    Doc doc = new InlinePrinter(Surroundings.oneLine(wrap)).print(InlineReader.read(cell));
    return DocPrinter.print(doc, MarkdownFormatter.WIDTH);
  }

  private static List<Integer> widths(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = Math.max(SMALLEST, DisplayWidth.of(row.get(i)));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    return widths;
  }
}
