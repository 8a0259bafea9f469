package io.github.otelfeedback.validate.anonymity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/**
 * A line as it compares: folded to compatible lower case, one space for whatever is no letter.
 *
 * <p>Starts and ends with a space. Columns are those of the line in composed form, counted from 1.
 */
record FoldedLine(String source, String text, List<Integer> columns) {

  static FoldedLine of(String line) {
    StringBuilder text = new StringBuilder(" ");
    List<Integer> columns = new ArrayList<>(List.of(1));
    int[] composed = Normalizer2.getNFCInstance().normalize(line).codePoints().toArray();
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
    return new FoldedLine(line, text.toString(), columns);
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
