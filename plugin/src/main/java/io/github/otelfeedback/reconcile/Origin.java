package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.value.SessionId;
import java.util.Optional;

/**
 * The session from which some lines of a staged file come; none where the words are the tool's own.
 *
 * @param firstLine counted from 1, front matter included
 * @param lastLine the last line that belongs to it
 */
public record Origin(Optional<SessionId> session, int firstLine, int lastLine) {

  /** All of a file. */
  public static Origin ofAll(Optional<SessionId> session) {
    return new Origin(session, 1, Integer.MAX_VALUE);
  }
}
