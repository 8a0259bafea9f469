package io.github.otelfeedback.audit;

/** Symbols and invisible characters that spell Latin letters and that Unicode does not fold. */
final class Disguise {

  private static final int[] CAPITALS = {0x1F130, 0x1F150, 0x1F170, 0x1F1E6, 0xE0041, 0xE0061};

  private Disguise() {}

  /** The letter or digit that a character spells, or nothing. */
  static String of(int code) {
    for (int first : CAPITALS) {
      if (code >= first && code < first + 26) {
        return Character.toString('a' + code - first);
      }
    }
    boolean digit = code >= 0xE0030 && code <= 0xE0039;
    return digit ? Character.toString('0' + code - 0xE0030) : "";
  }
}
