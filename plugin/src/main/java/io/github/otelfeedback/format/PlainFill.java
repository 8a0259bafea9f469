package io.github.otelfeedback.format;

/**
 * Fills lines with words as {@link DocPrinter} does with a {@link Doc.Fill}.
 *
 * <p>A word is whatever stands between two places where a line may break; it can hold a break of
 * its own, behind which the lines before it no longer count.
 */
final class PlainFill {

  private final String text;
  private final String indent;
  private final StringBuilder out;

  private int start;
  private int width;
  private int widthToBreak = -1;

  /** The column in which the line ends now, and that in which the word before ended its first. */
  private int lineEnd;

  private int lineReach;
  private boolean broken;
  private boolean first = true;

  /**
   * @param indent what lines after the first start with; the first one starts in the same column
   */
  PlainFill(String text, String indent, int start, StringBuilder out) {
    this.text = text;
    this.indent = indent;
    this.start = start;
    this.out = out;
    this.lineEnd = indent.length();
  }

  /** The word goes on for so many columns. */
  void add(int columns) {
    width += columns;
  }

  /** The word goes on behind a break. */
  void breakLine() {
    widthToBreak = widthToBreak < 0 ? width : widthToBreak;
    width = 0;
  }

  /** The word ends at one offset, and the next one begins at another. */
  void gap(int end, int next) {
    int reach = widthToBreak < 0 ? width : widthToBreak;
    boolean fits = broken ? lineReach <= MarkdownFormatter.WIDTH : fits(reach);
    if (!first) {
      out.append(fits ? " " : "\n" + indent);
      lineEnd = fits ? lineEnd + 1 : indent.length();
    }
    out.append(text, start, end);
    first = false;
    broken = widthToBreak >= 0;
    lineReach = lineEnd + reach;
    lineEnd = broken ? indent.length() + width : lineReach;
    start = next;
    width = 0;
    widthToBreak = -1;
  }

  private boolean fits(int reach) {
    return lineEnd + 1 + reach <= MarkdownFormatter.WIDTH;
  }
}
