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
    Lines lines = Lines.of(view);
    Lines others = Lines.of(from);
    if (lines.count() != others.count()) {
      return List.of(new Window(view, 1));
    }
    BitSet changed = new BitSet();
    for (int i = 0; i < lines.count(); i++) {
      changed.set(i, !lines.isSame(i, others));
    }
    return around(changed, lines, 1);
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
    chosen.stream()
        .forEach(i -> shown.set(Math.max(0, i - AROUND), Math.min(lines.count(), i + AROUND + 1)));
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
    return text.chars().anyMatch(unit -> unit > 127);
  }

  Squeezed squeezed(Fold fold) {
    return Squeezed.of(this, fold);
  }
}
