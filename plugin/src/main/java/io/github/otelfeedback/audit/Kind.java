package io.github.otelfeedback.audit;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What a character does to the words around it. */
enum Kind {
  LOWER,
  UPPER,
  DIGIT,
  /** Of a script that writes words without spaces, or glues particles to them. */
  UNSPACED,
  OTHER_LETTER,
  /** Not seen, or part of the letter before it. */
  ATTACHED,
  SEPARATOR;

  private static final Kind[] CACHE = new Kind[0x10000];

  static Kind of(int code) {
    if (code >= CACHE.length) {
      return find(code);
    }
    Kind known = CACHE[code];
    if (known == null) {
      known = find(code);
      CACHE[code] = known;
    }
    return known;
  }

  private static Kind find(int code) {
    if (isAttached(code)) {
      return ATTACHED;
    }
    if (isUnspaced(code)) {
      return UNSPACED;
    }
    return UCharacter.isDigit(code) ? DIGIT : letter(code);
  }

  private static Kind letter(int code) {
    if (UCharacter.isLowerCase(code)) {
      return LOWER;
    }
    if (UCharacter.isUpperCase(code)) {
      return UPPER;
    }
    return Fold.PLAIN.of(code).isEmpty() ? SEPARATOR : OTHER_LETTER;
  }

  static boolean isAttached(int code) {
    int type = UCharacter.getType(code);
    return UCharacter.hasBinaryProperty(code, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isUnspaced(int code) {
    return switch (Character.UnicodeScript.of(code)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BENGALI, THAI -> true;
      default -> false;
    };
  }

  /** Whether a word ends between two characters, invisible ones left out. */
  static boolean isEdge(Kind before, Kind after) {
    if (before == after) {
      return after == SEPARATOR;
    }
    boolean camel = before == LOWER && after == UPPER;
    boolean digit = (before == DIGIT) != (after == DIGIT);
    boolean script = (before == UNSPACED) != (after == UNSPACED);
    return camel || digit || script || after == SEPARATOR;
  }
}
