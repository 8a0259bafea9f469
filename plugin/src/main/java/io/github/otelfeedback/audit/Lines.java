package io.github.otelfeedback.audit;

import java.util.Arrays;
import java.util.BitSet;

/** Where the lines of a text begin; a text that ends with a line end has an empty last line. */
final class Lines {

  private final String text;
  private final char[] units;
  private int[] starts = new int[64];
  private int count;

  private Lines(String text) {
    this.text = text;
    this.units = text.toCharArray();
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

  /** Whether these are the lines of just this text; an equal one may be taken for another. */
  @SuppressWarnings("ReferenceEquality")
  boolean areOf(String other) {
    return text == other;
  }

  int count() {
    return count;
  }

  /** The lines, counted from 0, that are not the same as those of another text with as many. */
  BitSet changedFrom(Lines other) {
    BitSet changed = new BitSet();
    for (int line = 0; line < count; line++) {
      line = firstChanged(line, other);
      if (line < count) {
        changed.set(line);
      }
    }
    return changed;
  }

  /** The first such line from there on, or the number of lines. */
  private int firstChanged(int from, Lines other) {
    int same =
        Arrays.mismatch(
            units, starts[from], units.length, other.units, other.starts[from], other.units.length);
    int line = from;
    while (same >= 0 && line + 1 < count && starts[line + 1] <= starts[from] + same) {
      line++;
    }
    return same < 0 ? count : line;
  }

  private int end(int line) {
    return line + 1 < count ? starts[line + 1] - 1 : text.length();
  }

  /** Some lines, without the end of the last. */
  String text(int from, int to) {
    return text.substring(starts[from], end(to - 1));
  }
}
