package io.github.otelfeedback.audit;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A text reduced to folded letters and digits, so that case, accents, separators and invisible
 * characters hide nothing.
 *
 * <p>Each letter knows its line; edges are the places between letters where a word began or ended.
 */
final class Squeezed {

  private final StringBuilder letters;
  private final BitSet edges = new BitSet();
  private final BitSet capitals = new BitSet();
  private final BitSet openings = new BitSet();
  private final BitSet addressed = new BitSet();
  private int[] lines;

  private Squeezed(int length) {
    letters = new StringBuilder(length);
    lines = new int[length + 16];
  }

  static Squeezed of(String text) {
    return of(text, Fold.PLAIN, 1);
  }

  static Squeezed of(String text, Fold fold, int firstLine) {
    Squeezed squeezed = new Squeezed(text.length());
    squeezed.fill(text, fold, firstLine);
    return squeezed;
  }

  private void fill(String text, Fold fold, int firstLine) {
    int line = firstLine;
    Kind before = Kind.SEPARATOR;
    Before context = new Before();
    int code;
    for (int i = 0; i < text.length(); i += Character.charCount(code)) {
      code = text.codePointAt(i);
      Kind kind = Kind.of(code);
      boolean attached = kind == Kind.ATTACHED;
      if (!attached && Kind.isEdge(before, kind)) {
        edges.set(letters.length());
      }
      note(context, text, i, code, kind);
      add(fold.of(code), kind, line);
      line += code == '\n' ? 1 : 0;
      before = attached ? before : kind;
    }
    edges.set(0);
    edges.set(letters.length());
  }

  private void note(Before context, String text, int at, int code, Kind kind) {
    if (kind == Kind.SEPARATOR) {
      context.separator(text, at, code);
    } else if (kind != Kind.ATTACHED) {
      openings.set(letters.length(), context.isOpening());
      addressed.set(letters.length(), context.isAddressed());
      context.word();
    }
  }

  private void add(String folded, Kind kind, int line) {
    int start = letters.length();
    letters.append(folded);
    if (letters.length() > lines.length) {
      lines = Arrays.copyOf(lines, letters.length() * 2);
    }
    for (int i = start; i < letters.length(); i++) {
      lines[i] = line;
    }
    if (kind == Kind.UPPER) {
      capitals.set(start, letters.length());
    }
  }

  String letters() {
    return letters.toString();
  }

  /** The letters between two places. */
  String part(int from, int to) {
    return letters.substring(from, to);
  }

  int length() {
    return letters.length();
  }

  char letter(int index) {
    return letters.charAt(index);
  }

  /** The line of a letter, counted from 1. */
  int line(int index) {
    return lines[index];
  }

  /** Whether a word begins or ends before this letter. */
  boolean isEdge(int index) {
    return edges.get(index);
  }

  /** The next place at or after this one where a word begins or ends. */
  int edgeFrom(int index) {
    return edges.nextSetBit(index);
  }

  boolean isCapital(int index) {
    return capitals.get(index);
  }

  /** Whether a sentence begins with this letter. */
  boolean isOpening(int index) {
    return openings.get(index);
  }

  /** Whether a user name begins with this letter. */
  boolean isAddressed(int index) {
    return addressed.get(index);
  }

  boolean startsWith(String key, int at) {
    if (at + key.length() > letters.length()) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (letters.charAt(at + i) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
