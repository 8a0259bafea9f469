package io.github.otelfeedback.format;

/** A piece of a sentence: a word, or the gap between two of them. */
sealed interface Token {

  /** The characters, for a gap a space, a line feed or nothing. */
  String value();

  /** The writing system of a word, as far as it decides about the spaces around it. */
  enum Script {
    OTHER,
    CHINESE_OR_JAPANESE,
    KOREAN,
    PUNCTUATION
  }

  /** A word, of Chinese and Japanese a single character. */
  record Word(String value, Script script, boolean opensMarked, boolean endsMarked)
      implements Token {

    boolean isChineseOrJapanese() {
      return script == Script.CHINESE_OR_JAPANESE || script == Script.PUNCTUATION;
    }
  }

  /** White space, or nothing between two characters that need no space. */
  record Gap(String value) implements Token {

    static final Gap NONE = new Gap("");

    boolean isLineFeed() {
      return value.equals("\n");
    }
  }
}
