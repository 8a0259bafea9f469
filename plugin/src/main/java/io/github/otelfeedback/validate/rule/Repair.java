package io.github.otelfeedback.validate.rule;

import io.github.otelfeedback.markdown.Piece;

/**
 * The one safe answer to a problem in the body of a text.
 *
 * @param start where the replaced characters begin, in UTF-16 units from the start of the body
 * @param end behind the last of them, on the same line
 * @param instead what takes their place, without a line end
 * @param done what was done, as a sentence without any text of the author
 */
public record Repair(int start, int end, String instead, String done) {

  /** Replaces a whole piece. */
  public static Repair of(Piece piece, String instead, String done) {
    return new Repair(piece.start(), piece.end(), instead, done);
  }
}
