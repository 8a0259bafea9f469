package io.github.otelfeedback.session;

import io.github.otelfeedback.problem.Place;
import java.util.Map;

/**
 * Where each key of a file was written.
 *
 * <p>Keys are paths such as {@code blog.slug} or {@code guests[0].name}. A single value stands
 * where the value begins, a list or mapping where its key does. What was not written is said to
 * stand where its nearest written parent stands, and in the end at the start of the file.
 */
public record Places(String file, Map<String, Place> byKey) {

  /** The place of a key or of its nearest written parent. */
  public Place of(String key) {
    Place place = byKey.get(key);
    if (place != null) {
      return place;
    }
    int end = Math.max(key.lastIndexOf('.'), key.lastIndexOf('['));
    return end < 0 ? Place.startOf(file) : of(key.substring(0, end));
  }

  /** The place of a line of the file, counted from 1. */
  public Place line(int line, int column) {
    return new Place(file, line, column);
  }
}
