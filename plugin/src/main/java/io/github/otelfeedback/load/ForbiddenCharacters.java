package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.util.Locale;

/**
 * Characters that have no business in a record: they cannot be seen, and some of them change what
 * is seen.
 *
 * <p>Controls except tab and line feed, the line and paragraph separators of Unicode (which YAML
 * counts as line ends and editors do not), byte order marks inside a text, non-characters, and the
 * controls of writing direction, by which a text can be made to look like another.
 */
final class ForbiddenCharacters {

  private static final char FIRST_CONTROL_BEHIND_ASCII = 0x7F;

  private ForbiddenCharacters() {}

  /** The index of the first one, or -1. */
  static int firstIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST_CONTROL_BEHIND_ASCII ? c < ' ' && isForbidden(c) : isForbidden(text, i)) {
        return i;
      }
      i += Character.isHighSurrogate(c) ? 1 : 0;
    }
    return -1;
  }

  private static boolean isForbidden(String text, int index) {
    return isForbidden(text.codePointAt(index));
  }

  static Problem problem(Place place, int character) {
    if (character == '\r') {
      return Problem.error(
          place,
          "lone-cr",
          "Here is a carriage return that ends no line.",
          "Save the file with LF (or CR LF) line ends.");
    }
    return Problem.error(
        place,
        "control-character",
        "Here is the invisible character " + String.format(Locale.ROOT, "U+%04X", character) + ".",
        "Delete it; an editor that shows invisible characters helps.");
  }

  private static boolean isForbidden(int c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n')
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || isDirection(c)
        || isNoCharacter(c);
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xD800 && c <= 0xDFFF);
  }
}
