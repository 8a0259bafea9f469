package io.github.otelfeedback.render;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Turns a line that somebody wrote as plain text into Markdown that shows it and does nothing else.
 *
 * <p>No markup, raw HTML, shortcode, emoji or attribute list can come out of it, wherever in a line
 * it is put. Code between single backticks stays code, because sentences about software need it.
 * White space becomes single spaces; control characters and those that reorder text are dropped.
 */
final class MarkdownText {

  private static final Pattern UNSEEN = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
  private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Z}]+");
  private static final Pattern CODE = Pattern.compile("(?<!`)`(?!`)([^`{}<>]+)`(?!`)");

  /** What means something within a line; of these only a part needs a look at its neighbours. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "[\\\\`*\\[\\]<>{}|~]"
              + "|_(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])_"
              + "|&(?=#|[A-Za-z][A-Za-z0-9]*;)"
              + "|:(?=[A-Za-z0-9_+-]+:)");

  private static final Pattern START_OF_BLOCK =
      Pattern.compile("^(?:[-+#=:]|(?<number>\\d+)[.)](?= |$))");

  private MarkdownText() {}

  /** The text as Markdown within a line. */
  static String inline(String text) {
    String line = plain(text);
    StringBuilder markdown = new StringBuilder();
    int done = 0;
    for (MatchResult code : CODE.matcher(line).results().toList()) {
      markdown.append(escaped(line.substring(done, code.start()))).append(code.group());
      done = code.end();
    }
    return startEscaped(markdown.append(escaped(line.substring(done))).toString());
  }

  /** The text in one line, for places that are no Markdown; angle and curly brackets lose force. */
  static String harmless(String text) {
    return plain(text)
        .replace('<', '\u2039')
        .replace('>', '\u203A')
        .replaceAll("\\{(?=[{%])", "{ ")
        .replaceAll("(?<=[}%])\\}", " }");
  }

  private static String plain(String text) {
    return SPACE.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text).replaceAll(found -> "\\\\\\" + found.group());
  }

  private static String startEscaped(String markdown) {
    return START_OF_BLOCK
        .matcher(markdown)
        .replaceFirst(
            found -> {
              String start = found.group();
              return java.util.regex.Matcher.quoteReplacement(
                  start.substring(0, start.length() - 1) + "\\" + start.charAt(start.length() - 1));
            });
  }
}
