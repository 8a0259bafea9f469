package io.github.otelfeedback.markdown;

/**
 * A piece of a document that can be replaced without touching what is around it.
 *
 * @param kind what it is
 * @param source as written, always within one line
 * @param start its offset in UTF-16 units from the start of the document
 */
public record Piece(Kind kind, String source, int start) {

  /** What a piece can be. */
  public enum Kind {
    /** Words; not those of code, tags or shortcodes. */
    TEXT,
    /** Where a link, a picture or a definition leads, without brackets around it. */
    ADDRESS,
    /** A reference by a defined label that stands without a second pair of brackets. */
    SHORTCUT,
    /** The spaces at the end of a line that break it. */
    BREAK
  }

  /** The offset behind its last character. */
  public int end() {
    return start + source.length();
  }
}
