package io.github.otelfeedback.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Text as a YAML scalar.
 *
 * @param quote what stands around it, nothing for a plain scalar
 * @param written the text between the quotes, with escapes
 */
record YamlText(String quote, String written) {

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";
  private static final NavigableSet<String> WORDS_WITH_MEANING =
      new TreeSet<>(List.of("null", "true", "false", "yes", "no", "on", "off", "y", "n"));

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?[0-9][0-9_,.:]*(?:[eE][-+]?[0-9]+)?|0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+"
              + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?|[-+]?\\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(?i:inf|nan)");

  private static final Pattern LONE_SPACE = Pattern.compile("(?<! ) (?! )");

  static YamlText of(String text) {
    return isPlain(text) ? new YamlText("", text) : quoted(text);
  }

  /** The same where commas and brackets have a meaning. */
  static YamlText inBraces(String text) {
    boolean plain = isPlain(text) && text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
    return plain ? new YamlText("", text) : quoted(text);
  }

  /** Whether a folded block gives back exactly this text. */
  static boolean isFoldable(String text) {
    return !text.isEmpty() && text.equals(text.strip()) && !hasControls(text);
  }

  /** Words of a text that may be broken at any single space. */
  static Doc fill(String text) {
    List<Doc> parts = new ArrayList<>();
    for (String word : LONE_SPACE.split(text, -1)) {
      if (!parts.isEmpty()) {
        parts.add(Doc.SPACE_OR_BREAK);
      }
      parts.add(Doc.text(word));
    }
    return Doc.fill(parts);
  }

  String onOneLine() {
    return quote + written + quote;
  }

  Doc filled() {
    return Doc.concat(Doc.text(quote), fill(written), Doc.text(quote));
  }

  boolean isBreakable() {
    return written.contains(" ");
  }

  private static YamlText quoted(String text) {
    if (hasControls(text)) {
      return new YamlText("\"", escaped(text));
    }
    boolean apostrophes = text.contains("'");
    boolean escapes = text.contains("\"") || text.contains("\\");
    return apostrophes && !escapes
        ? new YamlText("\"", text)
        : new YamlText("'", text.replace("'", "''"));
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && !text.startsWith("...")
        && !text.contains(": ")
        && !text.endsWith(":")
        && !text.contains(" #")
        && !WORDS_WITH_MEANING.contains(text.toLowerCase(Locale.ROOT))
        && !NUMBER.matcher(text).matches()
        && !hasControls(text);
  }

  private static boolean hasControls(String text) {
    return text.codePoints().anyMatch(YamlText::isControl);
  }

  private static boolean isControl(int character) {
    return Character.isISOControl(character)
        || character == '\u2028'
        || character == '\u2029'
        || character == '\uFEFF';
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isControl(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                escaped.append(c == '"' || c == '\\' ? "\\" : "").appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
