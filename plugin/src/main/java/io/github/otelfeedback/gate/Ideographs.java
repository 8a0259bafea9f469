package io.github.otelfeedback.gate;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a run of ideographs into words.
 *
 * <p>ICU's dictionary knows the words. What it does not know falls into single characters, as the
 * sounds of a foreign name do: neighbours of these are taken in pairs.
 */
final class Ideographs {

  private Ideographs() {}

  static List<Word> words(String run, int start) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
    breaks.setText(run);
    List<Word> words = new ArrayList<>();
    int before = -1;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      boolean single = run.codePointCount(from, to) == 1;
      if (!single) {
        words.add(Word.word(run.substring(from, to), false, start + from));
      } else if (before >= 0) {
        words.add(Word.word(run.substring(before, to), false, start + before));
      }
      before = single ? from : -1;
    }
    return words;
  }
}
