package io.github.otelfeedback.audit;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces parts of a text so that every other part keeps its line. */
record Rewrite(String sign, Pattern pattern, Function<MatchResult, String> write) {

  /** Begins a line for patterns and counts as none. */
  private static final char INNER_LINE_END = '\u2028';

  /** Whatever matches holds the sign, so that most texts need no closer look. */
  static Rewrite of(String sign, String regex, Function<MatchResult, String> write) {
    return new Rewrite(sign, Pattern.compile(regex), write);
  }

  /** Leaves nothing of what matches but its line ends. */
  static Rewrite removal(String sign, String regex) {
    return of(sign, regex, match -> "");
  }

  String apply(String text) {
    if (!text.contains(sign)) {
      return text;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.replaceAll(this::replacement) : text;
  }

  private String replacement(MatchResult match) {
    String written = write.apply(match);
    return written.equals(match.group())
        ? Matcher.quoteReplacement(written)
        : Matcher.quoteReplacement(written.replace('\n', INNER_LINE_END)) + lineEnds(match.group());
  }

  private static String lineEnds(String text) {
    return "\n".repeat((int) text.chars().filter(c -> c == '\n').count());
  }
}
