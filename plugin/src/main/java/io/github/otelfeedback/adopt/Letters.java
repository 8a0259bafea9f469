package io.github.otelfeedback.adopt;

import java.util.regex.Pattern;

/**
 * The letters and digits of Markdown one after the other: what stays the same when a text is
 * formatted, given heading ids, and its pictures are found elsewhere.
 */
final class Letters {

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?m)^[ >]*\\d+[.)](?= )|[ \\t]*\\{#[^}\\s]+\\}[ \\t]*$|(?<=\\()assets/|(?<=\\]:"
              + " )assets/");

  private Letters() {}

  static String of(String markdown) {
    StringBuilder letters = new StringBuilder();
    CHANGED
        .matcher(markdown)
        .replaceAll("")
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
