package io.github.otelfeedback.format;

/** The characters of which plain prose is made, as far as they mean nothing in Markdown. */
final class PlainCharacters {

  private static final String ASCII_MARKS = ".,;:!?()'\"/%@=+-#&";
  private static final String OTHER_MARKS = "–—‘’“”„…«»·¡¿।";
  private static final String EAST_ASIAN_MARKS = "、。「」『』（）！？：，・";

  /** A letter of Ukrainian words. */
  private static final char APOSTROPHE = '\u02BC';

  /** Of Japanese words. */
  private static final char LONG_VOWEL = '\u30FC';

  private PlainCharacters() {}

  /** A letter, digit or vowel sign, neither of Chinese nor of Japanese. */
  static boolean isLetter(char character) {
    if (character < 0x80) {
      return isAsciiLetter(character) || isDigit(character);
    }
    return isHangul(character) || (isNarrow(character) && isPartOfWord(character));
  }

  /** A letter of Chinese or Japanese. */
  static boolean isEastAsianLetter(char character) {
    return (character >= 0x4E00 && character <= 0x9FFF)
        || (character >= 0x3041 && character <= 0x3096)
        || (character >= 0x30A1 && character <= 0x30FA)
        || character == LONG_VOWEL;
  }

  /** Punctuation that means nothing, or only at the start of a line or beside certain others. */
  static boolean isMark(char character) {
    return (character < 0x80 ? ASCII_MARKS : OTHER_MARKS).indexOf(character) >= 0;
  }

  static boolean isEastAsianMark(char character) {
    return EAST_ASIAN_MARKS.indexOf(character) >= 0;
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isAsciiLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  /** How many columns a letter takes. */
  static int width(char letter) {
    return isHangul(letter) ? 2 : 1;
  }

  private static boolean isHangul(char character) {
    return character >= 0xAC00 && character <= 0xD7A3;
  }

  /** Latin, Greek, Cyrillic and Bengali. */
  private static boolean isNarrow(char character) {
    return (character >= 0xC0 && character <= 0x24F)
        || (character >= 0x391 && character <= 0x481)
        || (character >= 0x48A && character <= 0x52F)
        || (character >= 0x980 && character <= 0x9F1)
        || character == APOSTROPHE;
  }

  private static boolean isPartOfWord(char character) {
    int type = Character.getType(character);
    return Character.isLetter(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.DECIMAL_DIGIT_NUMBER;
  }
}
