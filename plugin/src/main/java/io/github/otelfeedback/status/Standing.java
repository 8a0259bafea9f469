package io.github.otelfeedback.status;

import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How far a session is in one locale.
 *
 * @param locale the locale
 * @param state how far it is
 * @param segments the segments that keep it from being fresh, in the order of the original
 * @param behind of a page that lists things: how many rows it lacks, or has in an older form
 */
public record Standing(SiteLocale locale, State state, List<String> segments, OptionalInt behind) {

  /** How far a text is that lists nothing. */
  public Standing(SiteLocale locale, State state, List<String> segments) {
    this(locale, state, segments, OptionalInt.empty());
  }

  /** What keeps it from being fresh, in words; empty where nothing does. */
  public List<String> reasons() {
    int rows = behind.orElse(0);
    return rows == 0 ? segments : List.of(rows == 1 ? "1 row behind" : rows + " rows behind");
  }

  /** How far a text can be, and the letter that stands for it in a narrow table. */
  public enum State {
    /** It is what the others are translated from. */
    ORIGINAL("o"),
    /** It was made from the original as it is. */
    FRESH("+"),
    /** The original was changed since. */
    STALE("!"),
    /** The original stands in parts of it and waits to be translated. */
    WAITING("~"),
    /** Nobody recorded what all of it was made from. */
    UNKNOWN("?"),
    /** Nobody of the locale's team has read it. */
    UNREVIEWED("-"),
    /** There is none. */
    MISSING(".");

    private final String letter;

    State(String letter) {
      this.letter = letter;
    }

    /** The letter in the table of the log. */
    public String letter() {
      return letter;
    }

    /** The word in reports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
