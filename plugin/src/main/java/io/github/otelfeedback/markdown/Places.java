package io.github.otelfeedback.markdown;

import java.util.Arrays;

/** Turns offsets into lines and columns, both counted from 1, columns in code points. */
public final class Places {

  private static final int INITIAL = 64;

  private final String text;
  private final int[] lineStarts;

  /** The places of this text, which has LF line ends. */
  public Places(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[INITIAL];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts = lines < starts.length ? starts : Arrays.copyOf(starts, lines * 2);
      starts[lines++] = end + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  /** The line of this offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of this offset. */
  public int column(int offset) {
    return column(line(offset), offset);
  }

  /** The column of this offset, which is on this line. */
  int column(int line, int offset) {
    return text.codePointCount(startOfLine(line), offset) + 1;
  }

  String text() {
    return text;
  }

  int startOfLine(int line) {
    return lineStarts[line - 1];
  }

  /** Where the line ends, before its line feed. */
  int endOfLine(int line) {
    return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
  }
}
