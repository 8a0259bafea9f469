package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The written form of a value: a regular expression, and the words for a text that does not match.
 *
 * <p>The expression is one that Java and JSON Schema (ECMA 262) read alike, so that loader and
 * editor accept the same texts.
 */
public record Form(Pattern pattern, String rule, String message, String next) {

  static Form of(String pattern, String rule, String message, String next) {
    return new Form(Pattern.compile(pattern), rule, message, next);
  }

  /** Makes the value where the whole text matches, and refuses it otherwise. */
  <T> Parsed<T> parse(String text, Function<String, T> make) {
    return pattern.matcher(text).matches()
        ? Parsed.accepted(make.apply(text))
        : Parsed.refused(rule, message, next);
  }
}
