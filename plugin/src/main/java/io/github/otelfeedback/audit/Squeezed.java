package io.github.otelfeedback.audit;

import java.util.Arrays;

/**
 * A text reduced to folded letters and digits, so that case, accents, separators and invisible
 * characters hide nothing.
 *
 * <p>Each letter knows its line; edges are the places between letters where a word began or ended.
 */
final class Squeezed {

  private static final byte EDGE = 1;
  private static final byte CAPITAL = 2;

  private final Window source;
  private final Fold fold;
  private char[] letters;
  private byte[] marks;
  private int length;

  /** How many letters stand before the end of each line. */
  private int[] lineEnds = new int[16];

  private int lines;
  private Beginnings beginnings = Beginnings.UNREAD;

  private Squeezed(Window source, Fold fold) {
    this.source = source;
    this.fold = fold;
    this.letters = new char[source.text().length() + 16];
    this.marks = new byte[source.text().length() + 17];
  }

  static Squeezed of(String text) {
    return of(new Window(text, 1), Fold.PLAIN);
  }

  static Squeezed of(Window window, Fold fold) {
    Squeezed squeezed = new Squeezed(window, fold);
    squeezed.fill(window.text());
    return squeezed;
  }

  private void fill(String text) {
    Kind before = Kind.SEPARATOR;
    int size;
    for (int i = 0; i < text.length(); i += size) {
      char unit = text.charAt(i);
      char single = fold.single(unit);
      int code = single == Fold.SEVERAL ? text.codePointAt(i) : unit;
      size = Character.charCount(code);
      Kind kind = Kind.of(code);
      if (kind != Kind.ATTACHED) {
        if (Kind.isEdge(before, kind)) {
          marks[length] |= EDGE;
        }
        before = kind;
      }
      if (single == Fold.SEVERAL) {
        add(fold.of(code), kind == Kind.UPPER);
      } else if (single != Fold.NONE) {
        add(single, kind == Kind.UPPER);
      }
      if (unit == '\n') {
        endLine();
      }
    }
    marks[0] |= EDGE;
    marks[length] |= EDGE;
  }

  private void add(String folded, boolean capital) {
    for (int i = 0; i < folded.length(); i++) {
      add(folded.charAt(i), capital);
    }
  }

  private void add(char letter, boolean capital) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, length * 2);
      marks = Arrays.copyOf(marks, letters.length + 1);
    }
    letters[length] = letter;
    if (capital) {
      marks[length] |= CAPITAL;
    }
    length++;
  }

  private void endLine() {
    if (lines == lineEnds.length) {
      lineEnds = Arrays.copyOf(lineEnds, lines * 2);
    }
    lineEnds[lines++] = length;
  }

  String letters() {
    return part(0, length);
  }

  /** The letters between two places. */
  String part(int from, int to) {
    return new String(letters, from, to - from);
  }

  int length() {
    return length;
  }

  char letter(int index) {
    return letters[index];
  }

  /** The line of a letter, counted from 1 in the text of which this may be a part. */
  int line(int index) {
    int low = 0;
    int high = lines;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lineEnds[middle] <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return source.firstLine() + low;
  }

  /** Whether a word begins or ends before this letter. */
  boolean isEdge(int index) {
    return (marks[index] & EDGE) != 0;
  }

  /** The next place at or after this one where a word begins or ends, or -1. */
  int edgeFrom(int index) {
    for (int at = index; at <= length; at++) {
      if (isEdge(at)) {
        return at;
      }
    }
    return -1;
  }

  boolean isCapital(int index) {
    return (marks[index] & CAPITAL) != 0;
  }

  /** Whether a sentence begins with this letter. */
  boolean isOpening(int index) {
    return beginnings().isOpening(index);
  }

  /** Whether a user name begins with this letter. */
  boolean isAddressed(int index) {
    return beginnings().isAddressed(index);
  }

  /** Read only where somebody asks, which is rare. */
  private Beginnings beginnings() {
    if (beginnings == Beginnings.UNREAD) {
      beginnings = Beginnings.of(source.text(), fold);
    }
    return beginnings;
  }

  boolean startsWith(String key, int at) {
    if (at + key.length() > length) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (letters[at + i] != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
