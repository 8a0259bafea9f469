package io.github.otelfeedback.markdown;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns offsets into lines and columns, both counted from 1, columns in code points. */
public final class Places {

  private final String text;
  private final int[] lineStarts;

  /** The places of this text, which has LF line ends. */
  public Places(String text) {
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /** The line of this offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of this offset. */
  public int column(int offset) {
    return text.codePointCount(startOfLine(line(offset)), offset) + 1;
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
