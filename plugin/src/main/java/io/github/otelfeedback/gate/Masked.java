package io.github.otelfeedback.gate;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which what was dealt with is blanked out, so that offsets stay. */
final class Masked {

  private final String source;
  private final StringBuilder blanked;
  private String rest;

  Masked(String source) {
    this.source = source;
    this.blanked = new StringBuilder(source);
    this.rest = source;
  }

  /** The text as it was. */
  String source() {
    return source;
  }

  /** The text with blanks for what was taken. */
  String rest() {
    return rest;
  }

  /** Hands over each match and blanks it out. */
  void take(Pattern pattern, Consumer<MatchResult> use) {
    if (all(pattern.matcher(rest), use)) {
      rest = blanked.toString();
    }
  }

  /**
   * The same for a pattern that finds nothing without this sign.
   *
   * @param inLine whether it finds nothing across the ends of lines either, so that only lines with
   *     the sign are looked at
   */
  void take(Pattern pattern, Sign sign, boolean inLine, Consumer<MatchResult> use) {
    int first = sign.next(rest, 0);
    if (first >= 0 && inLine) {
      takeInLines(pattern, sign, first, use);
    } else if (first >= 0) {
      take(pattern, use);
    }
  }

  private void takeInLines(Pattern pattern, Sign sign, int first, Consumer<MatchResult> use) {
    Matcher matcher = pattern.matcher(rest).useTransparentBounds(true).useAnchoringBounds(false);
    boolean found = false;
    int end = 0;
    for (int at = first; at >= 0; at = sign.next(rest, end)) {
      int next = rest.indexOf('\n', at);
      end = next < 0 ? rest.length() : next + 1;
      found |= all(matcher.region(rest.lastIndexOf('\n', at - 1) + 1, end), use);
    }
    if (found) {
      rest = blanked.toString();
    }
  }

  private boolean all(Matcher matcher, Consumer<MatchResult> use) {
    boolean found = false;
    while (matcher.find()) {
      use.accept(matcher.toMatchResult());
      blank(matcher.start(), matcher.end());
      found = true;
    }
    return found;
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (blanked.charAt(i) != '\n') {
        blanked.setCharAt(i, ' ');
      }
    }
  }
}
