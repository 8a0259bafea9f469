package io.github.otelfeedback.render;

import java.util.regex.Pattern;

/** Blank lines around a text. */
final class BlankLines {

  private static final Pattern LEADING = Pattern.compile("^(?:[ \\t]*\n)+");

  private BlankLines() {}

  /**
   * The text without them. The first line keeps its indentation, because that can make it code, and
   * what is harmless as code may not be so without.
   */
  static String removed(String text) {
    return LEADING.matcher(text.stripTrailing()).replaceFirst("");
  }
}
