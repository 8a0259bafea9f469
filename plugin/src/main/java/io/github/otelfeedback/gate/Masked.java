package io.github.otelfeedback.gate;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which what was dealt with is blanked out, so that offsets stay. */
final class Masked {

  private final String source;
  private final StringBuilder rest;

  Masked(String source) {
    this.source = source;
    this.rest = new StringBuilder(source);
  }

  /** The text as it was. */
  String source() {
    return source;
  }

  /** The text with blanks for what was taken. */
  String rest() {
    return rest.toString();
  }

  /** Hands over each match and blanks it out. */
  void take(Pattern pattern, Consumer<MatchResult> use) {
    Matcher found = pattern.matcher(rest());
    while (found.find()) {
      use.accept(found.toMatchResult());
      blank(found.start(), found.end());
    }
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (rest.charAt(i) != '\n') {
        rest.setCharAt(i, ' ');
      }
    }
  }
}
