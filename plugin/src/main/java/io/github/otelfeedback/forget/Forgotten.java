package io.github.otelfeedback.forget;

import io.github.otelfeedback.value.SessionId;
import java.util.Optional;

/**
 * All that may be remembered of a session that was taken back.
 *
 * @param month when it was held, a month or a year; absent where nobody knows
 */
public record Forgotten(SessionId id, Kind kind, Optional<String> month) {

  /** Whom a session was about, as far as that tells nobody who it was. */
  public enum Kind {
    NAMED("about a named organization"),
    ANONYMOUS("about an anonymous organization"),
    GROUP("about a group"),
    OPEN("about no organization"),
    UNKNOWN("its record could not be read");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As certificates say it. */
    public String words() {
      return words;
    }
  }
}
