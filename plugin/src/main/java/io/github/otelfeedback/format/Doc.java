package io.github.otelfeedback.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A document that knows where it may be broken, in the manner of Wadler's "A prettier printer".
 *
 * <p>{@link DocPrinter} decides which of the breaks are taken.
 */
sealed interface Doc {

  Doc EMPTY = new Text("");
  Doc SPACE_OR_BREAK = new Line(LineStyle.SPACE);
  Doc NOTHING_OR_BREAK = new Line(LineStyle.SOFT);
  Doc BREAK = new Line(LineStyle.HARD);

  /** A break that leaves trailing spaces alone, which Markdown may mean. */
  Doc LITERAL_BREAK = new Line(LineStyle.LITERAL);

  /** What a line turns into when it is not broken; the last two always break. */
  enum LineStyle {
    SPACE,
    SOFT,
    HARD,
    LITERAL
  }

  /** Characters that are never broken; a line feed among them is written as it is. */
  record Text(String value) implements Doc {}

  /** One after the other. */
  record Concat(List<Doc> parts) implements Doc {}

  /** A place for a break. */
  record Line(LineStyle style) implements Doc {

    boolean isForced() {
      return style == LineStyle.HARD || style == LineStyle.LITERAL;
    }
  }

  /**
   * Contents at even and separators at odd places from {@code first} on, as many on a line as fit.
   */
  record Fill(List<Doc> parts, int first) implements Doc {}

  /** Contents whose lines after the first start with a prefix. */
  record Align(String prefix, Doc contents) implements Doc {}

  /** Contents of which either all lines are broken or none. */
  record Group(Doc contents, boolean broken) implements Doc {}

  static Doc text(String value) {
    return new Text(value);
  }

  static Doc concat(Doc... parts) {
    return new Concat(List.of(parts));
  }

  static Doc concat(List<Doc> parts) {
    return new Concat(List.copyOf(parts));
  }

  static Doc fill(List<Doc> parts) {
    return new Fill(List.copyOf(parts), 0);
  }

  static Doc align(String prefix, Doc contents) {
    return new Align(prefix, contents);
  }

  static Doc group(Doc contents) {
    return new Group(contents, mustBreak(contents));
  }

  /** The lines of a text with one kind of break between them. */
  static Doc lines(String text, Doc separator) {
    List<Doc> parts = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!parts.isEmpty()) {
        parts.add(separator);
      }
      parts.add(text(line));
    }
    return concat(parts);
  }

  private static boolean mustBreak(Doc doc) {
    if (doc instanceof Concat concat) {
      return concat.parts().stream().anyMatch(Doc::mustBreak);
    }
    if (doc instanceof Fill fill) {
      return fill.parts().stream().anyMatch(Doc::mustBreak);
    }
    if (doc instanceof Align align) {
      return mustBreak(align.contents());
    }
    return (doc instanceof Line line && line.isForced())
        || (doc instanceof Group group && group.broken());
  }
}
