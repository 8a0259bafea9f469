package io.github.otelfeedback.format;

import io.github.otelfeedback.markdown.DisplayWidth;

/** Fills YAML text to 80 columns, or leaves it on one line where the locale preserves lines. */
record YamlFill(ProseWrap wrap, String indent) {

  private static final int COLUMNS = 80;

  /** Indented lines of a text that is broken at spaces. */
  String fill(String text) {
    if (wrap == ProseWrap.PRESERVE) {
      return indent + text;
    }
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      int width = DisplayWidth.of(word);
      boolean fits = column + 1 + width <= COLUMNS;
      if (column > 0 && fits) {
        lines.append(' ').append(word);
        column += 1 + width;
      } else {
        lines.append(column > 0 ? "\n" : "").append(indent).append(word);
        column = indent.length() + width;
      }
    }
    return lines.toString();
  }

  /** A scalar on the line of its key, or filled below it where it is too long and can be broken. */
  String afterKey(String scalar, int column) {
    int closing = scalar.startsWith("'") || scalar.startsWith("\"") ? 1 : 0;
    boolean fits = column + 1 + DisplayWidth.of(scalar) - closing <= COLUMNS;
    boolean stays = fits || wrap == ProseWrap.PRESERVE || !scalar.contains(" ");
    return stays ? " " + scalar : "\n" + fill(scalar);
  }
}
