package io.github.otelfeedback.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some lines of a view that stand together. */
record Window(List<String> lines, int firstLine) {

  /** A term may begin some lines before what makes a line worth a look, and end after it. */
  private static final int AROUND = 2;

  /** The lines that differ from those of another view, and those around them. */
  static List<Window> changed(String view, List<String> from) {
    List<String> lines = lines(view);
    return lines.size() == from.size()
        ? around(lines, 1, i -> !lines.get(i).equals(from.get(i)))
        : List.of(new Window(lines, 1));
  }

  static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  /** The lines with characters that may look like others, and those around them. */
  List<Window> lookalike() {
    return around(lines, firstLine, i -> mayLookLikeAnother(lines.get(i)));
  }

  private static List<Window> around(List<String> lines, int firstLine, IntPredicate chosen) {
    BitSet shown = new BitSet();
    IntStream.range(0, lines.size())
        .filter(chosen)
        .forEach(i -> shown.set(Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND + 1)));
    List<Window> windows = new ArrayList<>();
    int end;
    for (int start = shown.nextSetBit(0); start >= 0; start = shown.nextSetBit(end)) {
      end = shown.nextClearBit(start);
      windows.add(new Window(lines.subList(start, end), firstLine + start));
    }
    return windows;
  }

  /** In ASCII a skeleton changes nothing but these. */
  private static boolean mayLookLikeAnother(String line) {
    return line.indexOf('0') >= 0
        || line.indexOf('1') >= 0
        || line.contains("rn")
        || isForeign(line);
  }

  private static boolean isForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return true;
      }
    }
    return false;
  }

  boolean isForeign() {
    return lines.stream().anyMatch(Window::isForeign);
  }

  Squeezed squeezed(Fold fold) {
    return Squeezed.of(String.join("\n", lines), fold, firstLine);
  }
}
