package io.github.otelfeedback.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into runs of letters of one kind of script.
 *
 * <p>A mark belongs to the letter before it, and is no word by itself.
 */
final class Words {

  private static final String APOSTROPHES = "'\u2019\u02BC";
  private static final int LONG_VOWEL = 0x30FC;
  private static final int VOICED = 0x3099;
  private static final int HALF_VOICED = 0x309A;

  private final String text;
  private final List<Word> words = new ArrayList<>();

  Words(String text) {
    this.text = text;
  }

  List<Word> all() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      Letters kind = Letters.of(c);
      int end = at + Character.charCount(c);
      at =
          switch (kind) {
            case CASED -> cased(at, end);
            case KATAKANA, HANGUL, OTHER -> add(at, end(kind, end));
            case HAN -> ideographs(at, end(kind, end));
            case HIRAGANA -> end(kind, end);
            case MARK, DIGIT, NONE -> end;
          };
    }
    return words;
  }

  private int add(int start, int end) {
    words.add(Word.word(text.substring(start, end), false, start));
    return end;
  }

  private int ideographs(int start, int end) {
    words.addAll(Ideographs.words(text.substring(start, end), start));
    return end;
  }

  /** A word with its digits, and with what apostrophes join to it. */
  private int cased(int start, int from) {
    int end = casedEnd(from, true);
    while (isJoined(end)) {
      end = casedEnd(end + 1, false);
    }
    words.add(Word.word(text.substring(start, end), true, start));
    return end;
  }

  private boolean isJoined(int at) {
    return at + 1 < text.length()
        && APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && Letters.of(text.codePointAt(at + 1)) == Letters.CASED;
  }

  private int casedEnd(int from, boolean digits) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      Letters kind = Letters.of(c);
      if (kind != Letters.CASED && !Letters.isMark(c) && !(digits && kind == Letters.DIGIT)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private int end(Letters kind, int from) {
    int end = from;
    while (end < text.length() && continues(kind, text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean continues(Letters kind, int c) {
    Letters next = Letters.of(c);
    return switch (kind) {
      case KATAKANA, HIRAGANA -> next == kind || c == VOICED || c == HALF_VOICED;
      case OTHER -> next == kind || next == Letters.MARK || c == LONG_VOWEL;
      default -> next == kind;
    };
  }
}
