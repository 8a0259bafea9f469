package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file, with LF line ends, and the name under which its places are printed.
 *
 * <p>A source may begin in the middle of a file: {@code firstLine} is the line of the file at which
 * its text starts.
 */
record Source(String file, int firstLine, String text) {

  /** The place of a line and column of the text, both counted from 0. */
  Place at(int line, int column) {
    return new Place(file, firstLine + line, column + 1);
  }

  /** The start of the file, for what concerns it as a whole. */
  Place start() {
    return Place.startOf(file);
  }

  /** The lines of the text, without their ends; a last empty line counts. */
  List<String> lines() {
    return Arrays.asList(text.split("\n", -1));
  }
}
