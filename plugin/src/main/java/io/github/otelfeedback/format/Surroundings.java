package io.github.otelfeedback.format;

/**
 * Where a run of text stands, as far as it decides how the text is printed.
 *
 * @param wrap what the caller asked for
 * @param unbroken within a link, a table cell or a heading of one line, where no line may break
 * @param inEmphasis within emphasis, at whatever depth
 * @param marked within emphasis or strong emphasis, at whatever depth
 * @param directlyMarked the text's own parent is emphasis or strong emphasis
 * @param strongTouchesWord the parent is strong emphasis with a word right before or behind it
 */
record Surroundings(
    ProseWrap wrap,
    boolean unbroken,
    boolean inEmphasis,
    boolean marked,
    boolean directlyMarked,
    boolean strongTouchesWord) {

  static Surroundings paragraph(ProseWrap wrap) {
    return new Surroundings(wrap, false, false, false, false, false);
  }

  static Surroundings oneLine(ProseWrap wrap) {
    return new Surroundings(wrap, true, false, false, false, false);
  }

  Surroundings inLink() {
    return new Surroundings(wrap, true, inEmphasis, marked, false, false);
  }

  Surroundings inOther() {
    return new Surroundings(wrap, unbroken, inEmphasis, marked, false, false);
  }

  Surroundings inEmphasisMarks() {
    return new Surroundings(wrap, unbroken, true, true, true, false);
  }

  Surroundings inStrong(boolean touchesWord) {
    return new Surroundings(wrap, unbroken, inEmphasis, true, true, touchesWord);
  }
}
