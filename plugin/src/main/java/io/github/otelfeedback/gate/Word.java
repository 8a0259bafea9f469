package io.github.otelfeedback.gate;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of letters of one kind of script, as it compares: in compatible form, without possessive.
 *
 * @param written as it stands there
 * @param start its offset in UTF-16 units
 */
record Word(String written, String text, boolean cased, int start) {

  private static final String CASED = "\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}";

  private static final String OTHER =
      "[^" + CASED + "\\p{IsKatakana}\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}]";

  /** A mark belongs to the letter before it, and is no word by itself. */
  private static final Pattern RUN =
      Pattern.compile(
          "(?<cased>["
              + CASED
              + "][\\p{M}\\p{Nd}"
              + CASED
              + "]*(?:['\u2019\u02BC]["
              + CASED
              + "][\\p{M}"
              + CASED
              + "]*)*)|[\\p{IsKatakana}\\u30FC][\\p{IsKatakana}\\u30FC\u3099\u309A]*"
              + "|[\\p{IsHan}\\u3005]+|\\p{IsHangul}+|\\p{IsHiragana}[\\p{IsHiragana}\u3099\u309A]*"
              + "|[\\p{L}&&"
              + OTHER
              + "][\\p{L}\\p{M}&&"
              + OTHER
              + "]*");

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019\u02BC]s?$");
  private static final Pattern HIRAGANA = Pattern.compile("[\\p{IsHiragana}\u3099\u309A]+");
  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\u3005]+");

  /** The words of a text; syllables that only inflect Japanese words are none. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String written = run.group();
      if (HAN.matcher(written).matches()) {
        words.addAll(Ideographs.words(written, run.start()));
      } else if (!HIRAGANA.matcher(written).matches()) {
        words.add(word(written, run.group("cased") != null, run.start()));
      }
    }
    return words;
  }

  static Word word(String written, boolean cased, int start) {
    String compatible = Normalizer2.getNFKCInstance().normalize(written);
    String text = cased ? POSSESSIVE.matcher(compatible).replaceFirst("") : compatible;
    return new Word(written, text, cased, start);
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
    return cased ? start + POSSESSIVE.matcher(written).replaceFirst("").length() : end();
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
