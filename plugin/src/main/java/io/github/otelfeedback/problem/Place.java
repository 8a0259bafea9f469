package io.github.otelfeedback.problem;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * <p>The file is given relative to the project, with forward slashes, so that the same place prints
 * the same on every machine. Lines and columns count from 1, columns in code points. Places sort by
 * file, line, column.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** The first character of a file: the place of what concerns the file as a whole. */
  public static Place startOf(String file) {
    return new Place(file, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** Prints as {@code file:line:column}, which editors and terminals turn into a link. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
