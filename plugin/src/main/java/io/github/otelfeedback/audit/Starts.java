package io.github.otelfeedback.audit;

/**
 * Where a pattern may begin to match, found faster than by trying the pattern everywhere.
 *
 * <p>May name places at which the pattern does not match, but leaves out none at which it does.
 */
interface Starts {

  /** The first such place at or after another one, or -1. */
  int next(String text, int from);

  /** Where a text stands with which every match begins. */
  static Starts at(String sign) {
    return (text, from) -> text.indexOf(sign, from);
  }

  /** Some characters before a text that stands in every match. */
  static Starts before(String sign, int characters) {
    return (text, from) -> {
      int at = text.indexOf(sign, from + characters);
      return at < 0 ? -1 : at - characters;
    };
  }

  /** At the beginning of a line, as patterns see it. */
  static Starts line() {
    return (text, from) -> {
      for (int at = from; at < text.length(); at++) {
        if (at == 0 || isLineEnd(text.charAt(at - 1))) {
          return at;
        }
      }
      return -1;
    };
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\r' || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
  }

  /** At a character of a range. */
  static Starts range(char first, char last) {
    return (text, from) -> {
      for (int at = from; at < text.length(); at++) {
        if (text.charAt(at) >= first && text.charAt(at) <= last) {
          return at;
        }
      }
      return -1;
    };
  }
}
