package io.github.otelfeedback.scaffold;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves headings so that the highest is of level two and none skips a level; code stays. */
final class HeadingLevels implements UnaryOperator<String> {

  private static final Pattern HEADING =
      Pattern.compile("(?m)(?s:^```.*?^```[ \\t]*$)|^(?<level>#{1,6})(?= )");

  @Override
  public String apply(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    return HEADING.matcher(text).replaceAll(heading -> moved(heading, open));
  }

  /** The levels that are open above a heading say how deep it is. */
  private static String moved(MatchResult heading, Deque<Integer> open) {
    if (heading.group(1) == null) {
      return Matcher.quoteReplacement(heading.group());
    }
    int level = heading.group(1).length();
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
    }
    open.push(level);
    return "#".repeat(Math.min(6, open.size() + 1));
  }
}
