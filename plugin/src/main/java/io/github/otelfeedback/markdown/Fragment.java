package io.github.otelfeedback.markdown;

/**
 * A piece of text within a block, with the place where it starts.
 *
 * @param kind what it is
 * @param line counted from 1
 * @param column counted from 1 in Unicode code points
 * @param source its text as written
 */
public record Fragment(Kind kind, int line, int column, String source) {

  /** What a fragment can be; {@code SHORTCODE} is any template syntax, with its braces. */
  public enum Kind {
    TEXT,
    CODE,
    HTML,
    SHORTCODE
  }
}
