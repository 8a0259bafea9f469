package io.github.otelfeedback.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Some lines of a view that stand together, the first of them counted from 1 in the view. */
record Window(String text, int firstLine) {

  /** A term may begin some lines before what makes a line worth a look, and end after it. */
  private static final int AROUND = 2;

  /** The lines that differ from those of another view, and those around them. */
  static List<Window> changed(String view, String from) {
    return changed(view, Lines.of(from));
  }

  static List<Window> changed(String view, Lines others) {
    if (others.areOf(view)) {
      return List.of();
    }
    Lines lines = Lines.of(view);
    if (lines.count() != others.count()) {
      return List.of(new Window(view, 1));
    }
    return around(lines.changedFrom(others), lines, 1);
  }

  /** The lines with characters that may look like others, and those around them. */
  List<Window> lookalike() {
    Lines lines = Lines.of(text);
    BitSet chosen = new BitSet();
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
      } else if (mayLookLikeAnother(i)) {
        chosen.set(line);
      }
    }
    return around(chosen, lines, firstLine);
  }

  private static List<Window> around(BitSet chosen, Lines lines, int firstLine) {
    BitSet shown = new BitSet();
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      shown.set(Math.max(0, i - AROUND), Math.min(lines.count(), i + AROUND + 1));
    }
    List<Window> windows = new ArrayList<>();
    int end;
    for (int start = shown.nextSetBit(0); start >= 0; start = shown.nextSetBit(end)) {
      end = shown.nextClearBit(start);
      windows.add(new Window(lines.text(start, end), firstLine + start));
    }
    return windows;
  }

  /** In ASCII a skeleton changes nothing but these. */
  private boolean mayLookLikeAnother(int at) {
    char unit = text.charAt(at);
    return unit > 127
        || unit == '0'
        || unit == '1'
        || (unit == 'n' && at > 0 && text.charAt(at - 1) == 'r');
  }

  boolean isForeign() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return true;
      }
    }
    return false;
  }

  Squeezed squeezed(Fold fold) {
    return Squeezed.of(this, fold);
  }
}
