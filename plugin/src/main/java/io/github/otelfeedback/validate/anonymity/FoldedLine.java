package io.github.otelfeedback.validate.anonymity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/**
 * A line as it compares: folded to compatible lower case, one space for whatever is no letter.
 *
 * <p>Starts and ends with a space. The source is the line in composed form, and columns are its
 * own, counted from 1.
 */
record FoldedLine(String source, String text, List<Integer> columns) {

  static FoldedLine of(String line) {
    StringBuilder text = new StringBuilder(" ");
    List<Integer> columns = new ArrayList<>(List.of(1));
    String source = composed(line);
    int[] composed = source.codePoints().toArray();
    for (int i = 0; i < composed.length; i++) {
      String folded =
          Normalizer2.getNFKCCasefoldInstance().normalize(Character.toString(composed[i]));
      folded.codePoints().forEach(c -> append(text, c));
      while (columns.size() < text.length()) {
        columns.add(i + 1);
      }
    }
    append(text, ' ');
    columns.add(composed.length + 1);
    return new FoldedLine(source, text.toString(), columns);
  }

  /** The form in which letters and their marks compare. */
  static String composed(String text) {
    return Normalizer2.getNFCInstance().normalize(text);
  }

  private static void append(StringBuilder text, int c) {
    boolean mark = (1 << UCharacter.getType(c) & MARKS) != 0;
    if (UCharacter.isLetterOrDigit(c) || mark) {
      text.appendCodePoint(c);
    } else if (text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /** The column in the source of an offset in the folded text. */
  int column(int offset) {
    return columns.get(offset);
  }
}
