package io.github.otelfeedback.audit;

import java.util.Base64;
import java.util.Optional;

/**
 * Text that a part of a run of letters, digits and signs spells in base64 or base64url.
 *
 * <p>Most runs are words and paths, so the first bytes are looked at before all are decoded.
 */
final class Base64Text {

  private static final int SHORTEST = 8;
  private static final byte[] VALUES = values();

  private Base64Text() {}

  private static byte[] values() {
    byte[] values = new byte[128];
    String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    for (byte i = 0; i < digits.length(); i++) {
      values[digits.charAt(i)] = i;
    }
    values['+'] = 62;
    values['-'] = 62;
    values['/'] = 63;
    values['_'] = 63;
    return values;
  }

  /** The text; nothing where it is too short, too plain or no text. */
  static Optional<String> of(String run, int from, int to) {
    return mayStand(run, from, to) && isMixed(run, from, to)
        ? decoded(run.substring(from, to))
        : Optional.empty();
  }

  /** Whether what begins there may begin a text. */
  static boolean mayStand(String run, int from, int to) {
    return to - from >= SHORTEST && startsAsText(run, from);
  }

  /** Words and paths are mostly of small letters. */
  static boolean isMixed(String text, int from, int to) {
    boolean upper = false;
    boolean lower = false;
    for (int i = from; i < to && !(upper && lower); i++) {
      char unit = text.charAt(i);
      upper = upper || (unit >= 'A' && unit <= 'Z');
      lower = lower || (unit >= 'a' && unit <= 'z');
    }
    return upper && lower;
  }

  /** Whether the first six bytes may begin a text in UTF-8. */
  private static boolean startsAsText(String run, int from) {
    long bits = 0;
    for (int i = from; i < from + SHORTEST; i++) {
      bits = bits << 6 | VALUES[run.charAt(i)];
    }
    int missing = 0;
    for (int shift = 40; shift >= 0; shift -= 8) {
      int unit = (int) (bits >> shift) & 0xFF;
      if (missing > 0 ? (unit & 0xC0) != 0x80 : !mayBegin(unit)) {
        return false;
      }
      missing = missing > 0 ? missing - 1 : following(unit);
    }
    return true;
  }

  private static boolean mayBegin(int unit) {
    return unit < 0x80 ? unit >= ' ' || unit == '\n' || unit == '\t' : unit >= 0xC2 && unit <= 0xF4;
  }

  private static int following(int unit) {
    return unit < 0x80 ? 0 : unit < 0xE0 ? 1 : unit < 0xF0 ? 2 : 3;
  }

  private static Optional<String> decoded(String part) {
    try {
      String whole = part.length() % 4 == 1 ? part.substring(0, part.length() - 1) : part;
      String standard = whole.replace('-', '+').replace('_', '/');
      return Bytes.printable(Base64.getDecoder().decode(standard)).map(text -> " " + text + " ");
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
