package io.github.otelfeedback.audit;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** Replaces parts of a text so that every other part keeps its line. */
record Rewrite(Starts starts, Regex regex, Function<MatchResult, String> write) {

  /** Begins a line for patterns and counts as none. */
  private static final char INNER_LINE_END = '\u2028';

  /** Every match begins with the sign. */
  static Rewrite of(String sign, String regex, Function<MatchResult, String> write) {
    return of(Starts.at(sign), regex, write);
  }

  static Rewrite of(Starts starts, String regex, Function<MatchResult, String> write) {
    return new Rewrite(starts, new Regex(regex), write);
  }

  /** Leaves nothing of what matches but its line ends. */
  static Rewrite removal(String sign, String regex) {
    return removal(Starts.at(sign), regex);
  }

  static Rewrite removal(Starts starts, String regex) {
    return of(starts, regex, match -> "");
  }

  /** The same text where nothing matches. */
  String apply(String text) {
    int at = starts.next(text, 0);
    return at < 0 ? text : apply(text, at);
  }

  private String apply(String text, int first) {
    Matcher matcher = regex.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    StringBuilder rewritten = new StringBuilder();
    int kept = 0;
    for (int at = first; at >= 0; ) {
      boolean matches = matcher.region(at, text.length()).lookingAt() && matcher.end() > at;
      String written = matches ? write.apply(matcher) : "";
      if (matches && !written.equals(matcher.group())) {
        rewritten.append(text, kept, at).append(written.replace('\n', INNER_LINE_END));
        rewritten.append(lineEnds(matcher.group()));
        kept = matcher.end();
      }
      at = starts.next(text, matches ? matcher.end() : at + 1);
    }
    return kept == 0 ? text : rewritten.append(text, kept, text.length()).toString();
  }

  private static String lineEnds(String text) {
    return "\n".repeat((int) text.chars().filter(c -> c == '\n').count());
  }
}
