package io.github.otelfeedback.format;

import java.util.Optional;

/** Formats a block that no reader of Markdown can take for anything else, without a parser. */
final class PlainBlock {

  private static final String ITEM = "- ";
  private static final String ITEM_INDENT = "  ";
  private static final String FENCE = "```";
  private static final int DEEPEST_HEADING = 6;

  private final String text;
  private final boolean filled;

  PlainBlock(String text, ProseWrap wrap) {
    this.text = text;
    this.filled = wrap == ProseWrap.ALWAYS;
  }

  /** Whether a list of bullets may start here. */
  boolean isList(int start) {
    return text.startsWith(ITEM, start);
  }

  /**
   * The paragraph, heading, simple list or tags between these offsets, which hold no blank line.
   *
   * @return absent where it may be something else
   */
  Optional<String> format(int start, int end) {
    return switch (text.charAt(start)) {
      case '#' -> heading(start, end);
      case '-' -> list(start, end);
      case '<' -> tags(text.substring(start, end));
      default -> prose(start, end, "");
    };
  }

  private Optional<String> heading(int start, int end) {
    int level = 1;
    while (level < end - start && text.charAt(start + level) == '#') {
      level++;
    }
    int words = start + level + 1;
    boolean plain =
        level <= DEEPEST_HEADING
            && words < end
            && text.charAt(words - 1) == ' '
            && text.charAt(end - 1) != '#'
            && line(words, withoutId(words, end));
    return plain ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  private boolean line(int start, int end) {
    PlainFill unused = new PlainFill(text, "", start, new StringBuilder());
    return start < end && new PlainProse(text, start, end, "", !filled, true, unused).isPlain();
  }

  /** Where the words of a heading end before an id such as <code>{#id}</code>. */
  private int withoutId(int start, int end) {
    int id = text.lastIndexOf(" {#", end);
    if (id < start || text.charAt(end - 1) != '}') {
      return end;
    }
    for (int i = id + 3; i < end - 1; i++) {
      char character = text.charAt(i);
      boolean known = PlainCharacters.isAsciiLetter(character) || character == '-';
      if (!known && !PlainCharacters.isDigit(character)) {
        return end;
      }
    }
    return id;
  }

  private Optional<String> list(int start, int end) {
    StringBuilder out = new StringBuilder(end - start + ITEM.length());
    int item = start;
    while (item < end) {
      int next = text.indexOf("\n" + ITEM, item);
      int stop = next < 0 || next > end ? end : next;
      Optional<String> words =
          isList(item) ? prose(item + ITEM.length(), stop, ITEM_INDENT) : Optional.empty();
      if (words.isEmpty()) {
        return Optional.empty();
      }
      out.append(out.isEmpty() ? "" : "\n").append(ITEM).append(words.get());
      item = stop + 1;
    }
    return Optional.of(out.toString());
  }

  private Optional<String> prose(int start, int end, String indent) {
    StringBuilder out = new StringBuilder(end - start + 2);
    PlainFill fill = new PlainFill(text, indent, start, out);
    if (start >= end || !new PlainProse(text, start, end, indent, !filled, false, fill).isPlain()) {
      return Optional.empty();
    }
    return Optional.of(filled ? out.toString() : text.substring(start, end));
  }

  /** A comment, or lines between the tags of a division. */
  private static Optional<String> tags(String html) {
    String tags = html.replace("{{<", "");
    int last = tags.lastIndexOf('<');
    boolean comment =
        html.startsWith("<!-- ")
            && html.indexOf("--", "<!-- ".length()) == html.length() - "-->".length()
            && html.endsWith(" -->")
            && last == 0;
    boolean division =
        (html.startsWith("<div>\n") || html.startsWith("<div "))
            && html.endsWith("\n</div>")
            && tags.indexOf('<', 1) == last
            && last == tags.length() - "</div>".length();
    boolean trimmed = html.indexOf('\t') < 0 && !html.contains(" \n");
    return trimmed && (comment || division) ? Optional.of(html) : Optional.empty();
  }

  /** Where the code block that starts here ends, -1 if it is not written as it is printed. */
  int endOfFence(int start) {
    int code = text.indexOf('\n', start) + 1;
    int close = text.indexOf("\n" + FENCE, start);
    int end = close + 1 + FENCE.length();
    boolean plain =
        code > 0
            && close > code
            && isInfo(start + FENCE.length(), code - 1)
            && (end == text.length() || text.charAt(end) == '\n')
            && isCode(text.substring(code, close));
    return plain ? end : -1;
  }

  private boolean isInfo(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!PlainCharacters.isAsciiLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCode(String code) {
    return !code.startsWith("\n")
        && !code.endsWith("\n")
        && !code.endsWith(" ")
        && !code.endsWith("\t")
        && !code.contains(" \n")
        && !code.contains("\t\n")
        && !code.contains(FENCE)
        && !code.contains("~~~");
  }
}
