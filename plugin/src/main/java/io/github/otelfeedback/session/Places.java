package io.github.otelfeedback.session;

import io.github.otelfeedback.problem.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where each key of a file was written.
 *
 * <p>Keys are paths such as {@code blog.slug} or {@code guests[0].name}. A single value stands
 * where the value begins, a list or mapping where its key does. What was not written is said to
 * stand where its nearest written parent stands, and in the end at the start of the file.
 *
 * <p>There is one for each text of an archive, so that it holds numbers and no places.
 */
public final class Places {

  private final String file;
  private final List<String> keys;
  private final int[] lines;
  private final int[] columns;

  /** The places of the keys of a file, all of which are in this file. */
  public Places(String file, Map<String, Place> byKey) {
    Map<String, Place> sorted = new TreeMap<>(byKey);
    this.file = file;
    this.keys = List.copyOf(sorted.keySet());
    this.lines = sorted.values().stream().mapToInt(Place::line).toArray();
    this.columns = sorted.values().stream().mapToInt(Place::column).toArray();
  }

  private Places(String file, List<String> keys, int[] lines, int[] columns) {
    this.file = file;
    this.keys = keys;
    this.lines = lines;
    this.columns = columns;
  }

  /** The same places by keys that equal these, such as those of another file. */
  public Places sharing(UnaryOperator<List<String>> same) {
    return new Places(file, same.apply(keys), lines, columns);
  }

  /** The file as messages name it. */
  public String file() {
    return file;
  }

  /** Whether this key was written. */
  public boolean hold(String key) {
    return Collections.binarySearch(keys, key) >= 0;
  }

  /** The place of a key or of its nearest written parent. */
  public Place of(String key) {
    int index = Collections.binarySearch(keys, key);
    if (index >= 0) {
      return new Place(file, lines[index], columns[index]);
    }
    int end = Math.max(key.lastIndexOf('.'), key.lastIndexOf('['));
    return end < 0 ? Place.startOf(file) : of(key.substring(0, end));
  }

  /** The place of a line of the file, counted from 1. */
  public Place line(int line, int column) {
    return new Place(file, line, column);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Places places
        && file.equals(places.file)
        && keys.equals(places.keys)
        && Arrays.equals(lines, places.lines)
        && Arrays.equals(columns, places.columns);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + keys.hashCode();
  }

  /** Prints the name of the file alone. */
  @Override
  public String toString() {
    return file;
  }
}
