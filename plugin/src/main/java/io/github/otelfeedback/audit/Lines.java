package io.github.otelfeedback.audit;

import java.util.Arrays;

/** Where the lines of a text begin; a text that ends with a line end has an empty last line. */
final class Lines {

  private final String text;
  private int[] starts = new int[64];
  private int count;

  private Lines(String text) {
    this.text = text;
  }

  static Lines of(String text) {
    Lines lines = new Lines(text);
    lines.add(0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines.add(at + 1);
    }
    return lines;
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  int count() {
    return count;
  }

  /** Whether a line, counted from 0, is the same as that of another text. */
  boolean isSame(int line, Lines other) {
    int length = end(line) - starts[line];
    return length == other.end(line) - other.starts[line]
        && text.regionMatches(starts[line], other.text, other.starts[line], length);
  }

  private int end(int line) {
    return line + 1 < count ? starts[line + 1] - 1 : text.length();
  }

  /** Some lines, without the end of the last. */
  String text(int from, int to) {
    return text.substring(starts[from], end(to - 1));
  }
}
