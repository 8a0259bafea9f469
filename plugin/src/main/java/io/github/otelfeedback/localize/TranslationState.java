package io.github.otelfeedback.localize;

import java.util.List;
import java.util.Map;

/**
 * What became of the segments of a text since they were translated, in the order of the original.
 *
 * <p>A segment is the title, another one-line text, the introduction or the section of a heading;
 * {@link Segments} says how they are named. Empty for a text that is no translation.
 */
public record TranslationState(Map<String, Freshness> segments) {

  /** How a segment of a translation relates to the original. */
  public enum Freshness {
    /** The original reads as it did when it was translated. */
    FRESH,
    /** The original was changed since. */
    STALE,
    /** The original stands in its place and waits to be translated. */
    WAITING,
    /** Nobody recorded from which text it was translated. */
    UNKNOWN
  }

  /** The names of the segments in this state. */
  public List<String> named(Freshness freshness) {
    return segments.entrySet().stream()
        .filter(segment -> segment.getValue() == freshness)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether nothing is stale, unknown or waiting; so it is with what is no translation. */
  public boolean isFresh() {
    return segments.values().stream().allMatch(freshness -> freshness == Freshness.FRESH);
  }
}
