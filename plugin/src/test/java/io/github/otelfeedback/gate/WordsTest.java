package io.github.otelfeedback.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final String CASED = "\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}";
  private static final String OTHER =
      "[^" + CASED + "\\p{IsKatakana}\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}]";
  private static final String MORE = CASED + "\\p{M}";

  /** The words as one says what they are, which takes longer to look for. */
  private static final Pattern RUN =
      Pattern.compile(
          ("(?<cased>[" + CASED + "][\\p{Nd}" + MORE + "]*(?:['\u2019\u02BC][" + CASED + "][")
              + (MORE + "]*)*)|[\\p{IsKatakana}\\u30FC][\\p{IsKatakana}\\u30FC\\u3099\\u309A]*")
              + "|(?<han>[\\p{IsHan}\\u3005]+)|\\p{IsHangul}+"
              + "|(?<hiragana>\\p{IsHiragana}[\\p{IsHiragana}\\u3099\\u309A]*)"
              + ("|[\\p{L}&&" + OTHER + "][\\p{L}\\p{M}&&" + OTHER + "]*"));

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019\u02BC]s?$");

  private static final String IN_A_ROW =
      "abSs09'\u2019\u02BC -_.\u00E9\u0301\u00AA\u0130\u0436\u0483\u0416\u03A9\u0531\u216B\uFF21"
          + "\u30AB\u30FC\u3099\u309A\uFF8A\uFF9E\u3231\u6F22\u3005\u3007\u7530\uFE0F\uAC00\u1100"
          + "\u302E\u3042\u3044\u09AE\u09BE\u09C7\u09EA\u0E01\u0E31\u0627\u064B\u0660";

  private static final int[] CHARACTERS = IN_A_ROW.codePoints().toArray();

  @Test
  void cutsWhereThePatternDoes() {
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 20000; i++) {
      String text = text(random);
      List<Word> words = words(text);
      found += words.size();
      assertThat(Word.of(text)).isEqualTo(words);
    }
    assertThat(found).isGreaterThan(20000);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      boolean any = random.nextInt(10) == 0;
      int c = any ? random.nextInt(0x2FA20) : CHARACTERS[random.nextInt(CHARACTERS.length)];
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      text.appendCodePoint(half ? 'x' : c);
    }
    return text.toString();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String written = run.group();
      if (run.group("han") != null) {
        words.addAll(Ideographs.words(written, run.start()));
      } else if (run.group("hiragana") == null) {
        words.add(word(written, run.group("cased") != null, run.start()));
      }
    }
    return words;
  }

  private static Word word(String written, boolean cased, int start) {
    String compatible = Normalizer2.getNFKCInstance().normalize(written);
    String text = cased ? POSSESSIVE.matcher(compatible).replaceFirst("") : compatible;
    return new Word(written, text, cased, start);
  }
}
