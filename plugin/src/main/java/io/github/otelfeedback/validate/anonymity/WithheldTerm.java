package io.github.otelfeedback.validate.anonymity;

import java.util.OptionalInt;

/**
 * A name that must not be told, and where a line tells it.
 *
 * <p>Compared without regard to case, width and punctuation, as whole words where the script has
 * spaces. Names of three letters and fewer count only as they are written, because in lower case
 * they are common words. The audit of the finished pages looks deeper. Prints as nothing.
 */
final class WithheldTerm {

  private static final int SHORT = 3;

  private final String written;
  private final String folded;

  WithheldTerm(String written) {
    this.written = FoldedLine.composed(written.strip());
    this.folded = FoldedLine.of(written).text().strip();
  }

  /** The column of the first place of a line that tells the name, counted from 1. */
  OptionalInt column(FoldedLine line) {
    int from = 0;
    while (!folded.isEmpty() && (from = line.text().indexOf(folded, from)) >= 0) {
      if (isWhole(line.text(), from) && isWritten(line)) {
        return OptionalInt.of(line.column(from));
      }
      from++;
    }
    return OptionalInt.empty();
  }

  private boolean isWritten(FoldedLine line) {
    return folded.codePointCount(0, folded.length()) > SHORT || line.source().contains(written);
  }

  private boolean isWhole(String line, int start) {
    int end = start + folded.length();
    return isEdge(line.codePointBefore(start), folded.codePointAt(0))
        && isEdge(line.codePointAt(end), folded.codePointBefore(folded.length()));
  }

  private static boolean isEdge(int outside, int inside) {
    return outside == ' ' || !hasSpaces(inside);
  }

  private static boolean hasSpaces(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BENGALI -> false;
      default -> true;
    };
  }

  @Override
  public String toString() {
    return "***";
  }
}
