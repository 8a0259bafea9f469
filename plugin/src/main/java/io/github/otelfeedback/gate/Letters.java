package io.github.otelfeedback.gate;

import java.lang.Character.UnicodeScript;

/** What a character is to somebody who cuts a text into words. */
enum Letters {
  /** Of a script that has capitals. */
  CASED,
  KATAKANA,
  HAN,
  HANGUL,
  HIRAGANA,
  /** A letter of another script. */
  OTHER,
  /** A mark of another script, or of all. */
  MARK,
  /** A decimal digit of any script. */
  DIGIT,
  NONE;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private static final int ASCII = 0x80;
  private static final int LONG_VOWEL = 0x30FC;
  private static final int REPEATED = 0x3005;

  static Letters of(int c) {
    if (c < ASCII) {
      return ofAscii(c);
    }
    if (c == LONG_VOWEL) {
      return KATAKANA;
    }
    return switch (UnicodeScript.of(c)) {
      case LATIN, CYRILLIC, GREEK, ARMENIAN -> CASED;
      case KATAKANA -> KATAKANA;
      case HAN -> HAN;
      case HANGUL -> HANGUL;
      case HIRAGANA -> HIRAGANA;
      default -> ofOtherScript(c);
    };
  }

  private static Letters ofAscii(int c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter ? CASED : c >= '0' && c <= '9' ? DIGIT : NONE;
  }

  private static Letters ofOtherScript(int c) {
    if (c == REPEATED) {
      return HAN;
    }
    if (Character.isLetter(c)) {
      return OTHER;
    }
    if (isMark(c)) {
      return MARK;
    }
    return Character.isDigit(c) ? DIGIT : NONE;
  }

  /** Whether it belongs to the letter before it. */
  static boolean isMark(int c) {
    return c >= ASCII && (1 << Character.getType(c) & MARKS) != 0;
  }
}
