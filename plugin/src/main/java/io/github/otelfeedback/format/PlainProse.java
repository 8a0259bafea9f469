package io.github.otelfeedback.format;

import io.github.otelfeedback.markdown.DisplayWidth;

/**
 * Reads running text that holds nothing but words, code, links, strong and simple emphasis, all in
 * the form in which they are printed and where no reader of Markdown can take them for anything
 * else, wherever lines are broken.
 */
final class PlainProse {

  private static final String MARKUP = "`*_[\\";

  private final String text;
  private final int end;
  private final String indent;
  private final boolean eastAsian;
  private final boolean oneLine;
  private final PlainFill fill;

  private int at;
  private boolean strong;
  private boolean emphasized;
  private boolean linked;

  /**
   * @param indent what lines after the first start with
   * @param eastAsian Chinese and Japanese are allowed, whose lines are not filled here
   * @param oneLine a heading, in which words cannot start a line
   */
  PlainProse(
      String text,
      int start,
      int end,
      String indent,
      boolean eastAsian,
      boolean oneLine,
      PlainFill fill) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.indent = indent;
    this.eastAsian = eastAsian;
    this.oneLine = oneLine;
    this.fill = fill;
  }

  /** Whether all of it is plain; only then the lines that were filled are of use. */
  boolean isPlain() {
    char before = '\n';
    if (start(false) != Start.BREAKABLE) {
      return false;
    }
    while (at < end) {
      char character = text.charAt(at);
      if (!step(character, before)) {
        return false;
      }
      before = text.charAt(at - 1);
    }
    fill.gap(end, end);
    return !strong && !emphasized && !linked;
  }

  private boolean step(char character, char before) {
    if (isLetter(character)) {
      return take(PlainCharacters.width(character));
    }
    return switch (character) {
      case ' ' -> space();
      case '\n' -> !linked && !oneLine && nextLine(at + 1);
      case '\\' -> hardBreak(before);
      case '`' -> code();
      case '*' -> strong(before);
      case '_' -> emphasis(before);
      case '[' -> opening(before);
      case ']' -> closing(before);
      default -> mark(character);
    };
  }

  private boolean take(int columns) {
    fill.add(columns);
    at++;
    return true;
  }

  private char peek(int offset) {
    return at + offset < end ? text.charAt(at + offset) : '\n';
  }

  private boolean isLetter(char character) {
    return PlainCharacters.isLetter(character)
        || (eastAsian && PlainCharacters.isEastAsianLetter(character));
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\n';
  }

  /** Whether a line may start with a word. */
  private enum Start {
    BREAKABLE,
    /** It would start a block there, so the space before it stays a space. */
    HELD,
    REFUSED
  }

  private Start start(boolean afterSpace) {
    char first = peek(0);
    if (isSpace(first)) {
      return Start.REFUSED;
    }
    boolean alone = isSpace(peek(1));
    Start held = afterSpace ? Start.HELD : Start.REFUSED;
    return switch (first) {
      case '-', '+' -> alone ? held : Start.REFUSED;
      case ':' -> alone ? Start.BREAKABLE : Start.REFUSED;
      case '#' -> isLetter(peek(1)) ? Start.BREAKABLE : Start.REFUSED;
      case '=' -> Start.REFUSED;
      default -> PlainCharacters.isDigit(first) && !oneLine ? number(held) : Start.BREAKABLE;
    };
  }

  /** A number with a period or parenthesis starts a list. */
  private Start number(Start held) {
    int length = 1;
    while (PlainCharacters.isDigit(peek(length))) {
      length++;
    }
    if (peek(length) != '.' && peek(length) != ')') {
      return Start.BREAKABLE;
    }
    char behind = peek(length + 1);
    return isSpace(behind) ? held : MARKUP.indexOf(behind) >= 0 ? Start.REFUSED : Start.BREAKABLE;
  }

  private boolean space() {
    at++;
    Start start = linked && !isSpace(peek(0)) ? Start.HELD : start(true);
    if (start == Start.HELD) {
      fill.add(1);
    } else {
      fill.gap(at - 1, at);
    }
    return start != Start.REFUSED;
  }

  private boolean nextLine(int start) {
    int gap = at;
    at = start + indent.length();
    boolean plain = text.startsWith(indent, start) && start(false) == Start.BREAKABLE;
    fill.gap(gap, at);
    return plain;
  }

  private boolean hardBreak(char before) {
    boolean free = !strong && !emphasized && !linked && !oneLine && !isSpace(before);
    if (!free || peek(1) != '\n' || !text.startsWith(indent, at + 2)) {
      return false;
    }
    fill.add(1);
    fill.breakLine();
    at += 2 + indent.length();
    return start(false) == Start.BREAKABLE;
  }

  /** Code in one line, between single backticks. */
  private boolean code() {
    int close = text.indexOf('`', at + 1);
    if (close < at + 2 || close >= end || text.charAt(at + 1) == ' ') {
      return false;
    }
    String code = text.substring(at + 1, close);
    if (code.endsWith(" ") || code.indexOf('\n') >= 0 || code.indexOf('\t') >= 0) {
      return false;
    }
    fill.add(DisplayWidth.of(code) + 2);
    at = close + 1;
    return peek(0) != '`';
  }

  private boolean strong(char before) {
    char behind = peek(2);
    if (linked || emphasized || peek(1) != '*' || behind == '*') {
      return false;
    }
    char inner = strong ? before : behind;
    char outer = strong ? behind : before;
    strong = !strong;
    fill.add(2);
    at += 2;
    return isLetter(inner) || (!isSpace(inner) && isSpace(outer));
  }

  private boolean emphasis(char before) {
    char behind = peek(1);
    boolean apart =
        emphasized
            ? isLetter(before) && (isSpace(behind) || ".,;:!?)]".indexOf(behind) >= 0)
            : isLetter(behind) && (isSpace(before) || "([".indexOf(before) >= 0);
    emphasized = !emphasized;
    return !strong && apart && take(1);
  }

  private boolean opening(char before) {
    char behind = peek(1);
    boolean opens =
        !linked && !emphasized && before != '!' && !isSpace(behind) && "]^[".indexOf(behind) < 0;
    linked = true;
    return opens && take(1);
  }

  /** The end of a link, with a target that needs no brackets and no escapes. */
  private boolean closing(char before) {
    int target = at + 2;
    int close = target;
    while (close < end && isOfAddress(text.charAt(close))) {
      close++;
    }
    boolean link = linked && !emphasized && !isSpace(before) && peek(1) == '(' && close > target;
    fill.add(close + 1 - at);
    at = close + 1;
    linked = false;
    return link && close < end && text.charAt(close) == ')';
  }

  private static boolean isOfAddress(char character) {
    return PlainCharacters.isAsciiLetter(character)
        || PlainCharacters.isDigit(character)
        || "/.-_~:?#=%+,@&".indexOf(character) >= 0;
  }

  private boolean mark(char mark) {
    boolean plain =
        switch (mark) {
          case ':' -> !text.startsWith("//", at + 1);
          case '.' -> !text.regionMatches(true, at - 3, "www", 0, 3);
          case '!' -> peek(1) != '[';
          case '&' -> !isEntity();
          default -> true;
        };
    boolean known =
        PlainCharacters.isMark(mark) || (eastAsian && PlainCharacters.isEastAsianMark(mark));
    return plain && known && take(1);
  }

  private boolean isEntity() {
    int length = 1;
    while (peek(length) == '#'
        || PlainCharacters.isDigit(peek(length))
        || PlainCharacters.isAsciiLetter(peek(length))) {
      length++;
    }
    return peek(length) == ';';
  }
}
