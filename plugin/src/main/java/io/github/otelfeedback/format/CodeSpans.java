package io.github.otelfeedback.format;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes code spans with as few backticks as they need. */
final class CodeSpans {

  private static final Pattern TICKS = Pattern.compile("`+");

  private CodeSpans() {}

  static String print(String code) {
    String ticks = "`".repeat(unusedLength(code));
    String padding = needsPadding(code) ? " " : "";
    return ticks + padding + code + padding + ticks;
  }

  private static int unusedLength(String code) {
    Set<Integer> used = new LinkedHashSet<>();
    TICKS.matcher(code).results().map(MatchResult::group).map(String::length).forEach(used::add);
    int length = 1;
    while (used.contains(length)) {
      length++;
    }
    return length;
  }

  private static boolean needsPadding(String code) {
    boolean spaced = isSpace(code, 0) && isSpace(code, code.length() - 1);
    return code.startsWith("`")
        || code.endsWith("`")
        || (spaced && code.chars().anyMatch(c -> c != ' ' && c != '\n'));
  }

  private static boolean isSpace(String code, int index) {
    return !code.isEmpty() && (code.charAt(index) == ' ' || code.charAt(index) == '\n');
  }
}
