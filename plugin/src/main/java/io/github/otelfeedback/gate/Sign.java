package io.github.otelfeedback.gate;

import java.util.function.IntPredicate;

/**
 * Something that is quick to find, and that stands wherever a pattern finds anything.
 *
 * <p>A pattern is then asked only where it may find something.
 */
interface Sign {

  /** Stands everywhere. */
  Sign ANY = (text, from) -> from;

  /** The offset of the first one from here on, or -1. */
  int next(String text, int from);

  /** These characters. */
  static Sign of(String characters) {
    return (text, from) -> text.indexOf(characters, from);
  }

  /** This character before such a one. */
  static Sign before(char mark, IntPredicate behind) {
    return (text, from) -> {
      int at = text.indexOf(mark, from);
      while (at >= 0 && !isAt(text, at + 1, behind)) {
        at = text.indexOf(mark, at + 1);
      }
      return at;
    };
  }

  /** This character between such ones. */
  static Sign between(IntPredicate before, char mark, IntPredicate behind) {
    return (text, from) -> {
      int at = before(mark, behind).next(text, from);
      while (at >= 0 && !isAt(text, at - 1, before)) {
        at = before(mark, behind).next(text, at + 1);
      }
      return at;
    };
  }

  /** This sign or the other one. */
  default Sign or(Sign other) {
    return (text, from) -> {
      int one = next(text, from);
      int two = other.next(text, from);
      return one < 0 || (two >= 0 && two < one) ? two : one;
    };
  }

  private static boolean isAt(String text, int at, IntPredicate kind) {
    return at >= 0 && at < text.length() && kind.test(text.charAt(at));
  }
}
