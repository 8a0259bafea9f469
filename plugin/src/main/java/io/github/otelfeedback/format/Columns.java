package io.github.otelfeedback.format;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import io.github.otelfeedback.markdown.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table: how wide they are and where their text stands. */
record Columns(List<Integer> widths, List<TableCell> alignments) {

  /** A line of cells. */
  String row(List<String> texts) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(padded(texts.get(i), i));
    }
    return line(cells);
  }

  /** The line below the header, for so many columns. */
  String delimiters(int count) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String start = isAligned(i, Alignment.LEFT, Alignment.CENTER) ? ":" : "-";
      String end = isAligned(i, Alignment.RIGHT, Alignment.CENTER) ? ":" : "-";
      cells.add(start + "-".repeat(widths.get(i) - 2) + end);
    }
    return line(cells);
  }

  private String padded(String text, int column) {
    int free = widths.get(column) - DisplayWidth.of(text);
    int before = 0;
    if (isAligned(column, Alignment.RIGHT, Alignment.RIGHT)) {
      before = free;
    } else if (isAligned(column, Alignment.CENTER, Alignment.CENTER)) {
      before = free / 2;
    }
    return " ".repeat(before) + text + " ".repeat(free - before);
  }

  private boolean isAligned(int column, Alignment one, Alignment other) {
    if (column >= alignments.size()) {
      return false;
    }
    Alignment alignment = alignments.get(column).getAlignment();
    return alignment == one || alignment == other;
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
