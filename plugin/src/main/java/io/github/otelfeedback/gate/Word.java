package io.github.otelfeedback.gate;

import com.ibm.icu.text.Normalizer2;
import java.util.List;

/**
 * A run of letters of one kind of script, as it compares: in compatible form, without possessive.
 *
 * @param written as it stands there
 * @param start its offset in UTF-16 units
 */
record Word(String written, String text, boolean cased, int start) {

  private static final String APOSTROPHES = "'\u2019\u02BC";
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final int ASCII = 0x80;

  /** The words of a text; syllables that only inflect Japanese words are none. */
  static List<Word> of(String text) {
    return new Words(text).all();
  }

  static Word word(String written, boolean cased, int start) {
    String compatible = isAscii(written) ? written : NFKC.normalize(written);
    String text = cased ? bare(compatible) : compatible;
    return new Word(written, text, cased, start);
  }

  /** Without an apostrophe at the end, and an s behind it. */
  private static String bare(String word) {
    int end = word.length() - (word.endsWith("s") ? 1 : 0);
    return end > 0 && APOSTROPHES.indexOf(word.charAt(end - 1)) >= 0
        ? word.substring(0, end - 1)
        : word;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  /** The form in which letters and their marks compare. */
  static String composed(String text) {
    return Normalizer2.getNFCInstance().normalize(text);
  }

  int end() {
    return start + written.length();
  }

  /** Where it ends without its possessive; its compatible form may have another length. */
  int bareEnd() {
    return cased ? start + bare(written).length() : end();
  }

  boolean hasCapital() {
    return cased && !text.equals(Lexicon.lower(text));
  }

  /** Whether only its first letter is a capital, as where a sentence begins. */
  boolean isPlain() {
    String rest = text.substring(text.offsetByCodePoints(0, 1));
    return rest.equals(Lexicon.lower(rest));
  }
}
