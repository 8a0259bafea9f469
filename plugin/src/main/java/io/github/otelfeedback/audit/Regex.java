package io.github.otelfeedback.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is compiled when something may match for the first time.
 *
 * <p>There are many of them, and a small website holds little of what they read.
 */
final class Regex {

  private final String text;
  private volatile Optional<Pattern> pattern = Optional.empty();

  Regex(String text) {
    this.text = text;
  }

  Matcher matcher(String input) {
    Pattern known = pattern.orElseGet(() -> Pattern.compile(text));
    if (pattern.isEmpty()) {
      pattern = Optional.of(known);
    }
    return known.matcher(input);
  }

  @Override
  public String toString() {
    return text;
  }
}
