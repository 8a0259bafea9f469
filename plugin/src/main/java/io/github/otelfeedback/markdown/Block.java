package io.github.otelfeedback.markdown;

/**
 * A block of a document, with the place where it starts.
 *
 * @param kind what it is
 * @param info the language that a fence is tagged with; empty for everything else
 * @param line counted from 1
 * @param column counted from 1 in Unicode code points
 * @param source its text as written
 */
public record Block(Kind kind, String info, int line, int column, String source) {

  /**
   * What a block can be; {@code FENCE} is a code block between fences, {@code CODE} an indented
   * one.
   */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST,
    LIST_ITEM,
    QUOTE,
    FENCE,
    CODE,
    HTML,
    TABLE,
    FOOTNOTE,
    DEFINITION,
    RULE
  }
}
