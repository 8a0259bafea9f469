package io.github.otelfeedback.format;

import com.ibm.icu.text.UnicodeSet;

/** The kinds of characters that the rules of wrapping and of emphasis tell apart. */
final class Characters {

  /** Punctuation of Unicode and all of ASCII's; the ideographic space is among it. */
  private static final UnicodeSet PUNCTUATION =
      new UnicodeSet("[[:P:][!-/:-@\\[-`\\{-~]\\u3000\\uFF5E]").freeze();

  private static final UnicodeSet PUNCTUATION_OR_SYMBOL = new UnicodeSet("[[:P:][:S:]]").freeze();

  private static final UnicodeSet EAST_ASIAN =
      new UnicodeSet(
              "[[[:scx=Han:][:scx=Kana:][:scx=Hira:][:scx=Hang:][:scx=Bopo:]]"
                  + "&[[:Lo:][:Nl:][:So:][:Lm:][:Sk:][:Mn:]]]")
          .addAll(
              new UnicodeSet(
                  "[\\u3000-\\u303F\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF00-\\uFFEF\\u2FF0-\\u2FFF]"))
          .freeze();

  private static final UnicodeSet KOREAN = new UnicodeSet("[:scx=Hang:]").freeze();
  private static final UnicodeSet SPACE = new UnicodeSet("[[:Zs:]\\t\\n\\f\\r]").freeze();
  private static final UnicodeSet VARIATION =
      new UnicodeSet("[\\uFE00-\\uFE0F\\U000E0100-\\U000E01EF]").freeze();

  private Characters() {}

  static boolean isPunctuation(int character) {
    return PUNCTUATION.contains(character);
  }

  static boolean isPunctuationOrSymbol(int character) {
    return PUNCTUATION_OR_SYMBOL.contains(character);
  }

  static boolean isEastAsian(int character) {
    return EAST_ASIAN.contains(character);
  }

  static boolean isKorean(int character) {
    return KOREAN.contains(character);
  }

  static boolean isSpace(int character) {
    return SPACE.contains(character);
  }

  static boolean isVariationSelector(int character) {
    return VARIATION.contains(character);
  }
}
