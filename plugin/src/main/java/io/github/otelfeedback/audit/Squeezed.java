package io.github.otelfeedback.audit;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text reduced to folded letters and digits, so that case, accents, separators and invisible
 * characters hide nothing.
 *
 * <p>Folding is NFKC_Casefold (UAX #31) with marks taken off. It is done line by line, so that each
 * letter knows its line; edges are the places between letters where a word began or ended.
 */
final class Squeezed {

  private final String letters;
  private final int[] lines;
  private final BitSet edges;

  private Squeezed(String letters, int[] lines, BitSet edges) {
    this.letters = letters;
    this.lines = lines;
    this.edges = edges;
  }

  static Squeezed of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    BitSet edges = new BitSet();
    int[] lines = new int[text.length() + 16];
    int line = 0;
    for (String content : text.split("\n", -1)) {
      line++;
      edges.set(letters.length());
      squeeze(content, letters, edges);
      if (letters.length() > lines.length) {
        lines = Arrays.copyOf(lines, letters.length() * 2);
      }
      fill(lines, letters.length(), line);
    }
    edges.set(letters.length());
    return new Squeezed(letters.toString(), lines, edges);
  }

  /** Lines count from 1, so what is still 0 has not been reached by an earlier line. */
  private static void fill(int[] lines, int end, int line) {
    for (int i = end - 1; i >= 0 && lines[i] == 0; i--) {
      lines[i] = line;
    }
  }

  private static void squeeze(String line, StringBuilder letters, BitSet edges) {
    int before = -1;
    for (int code : line.codePoints().toArray()) {
      if (before >= 0 && isEdge(before, code)) {
        edges.set(letters.length());
      }
      letters.append(folded(code));
      before = isIgnorable(code) ? before : code;
    }
  }

  private static boolean isEdge(int before, int code) {
    boolean camel = UCharacter.isLowerCase(before) && UCharacter.isUpperCase(code);
    boolean digit = UCharacter.isDigit(before) != UCharacter.isDigit(code);
    boolean separated = digit || !UCharacter.isLetterOrDigit(code);
    return camel || (separated && !isIgnorable(code));
  }

  private static boolean isIgnorable(int code) {
    int type = UCharacter.getType(code);
    return UCharacter.hasBinaryProperty(code, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String folded(int code) {
    if (code < 128) {
      return UCharacter.isLetterOrDigit(code)
          ? Character.toString(UCharacter.toLowerCase(code))
          : "";
    }
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(Character.toString(code));
    StringBuilder kept = new StringBuilder();
    Normalizer2.getNFDInstance()
        .normalize(folded)
        .codePoints()
        .filter(UCharacter::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  String letters() {
    return letters;
  }

  /** The line of a letter, counted from 1. */
  int line(int index) {
    return lines[index];
  }

  /** Whether a word begins or ends before this letter. */
  boolean isEdge(int index) {
    return edges.get(index);
  }
}
