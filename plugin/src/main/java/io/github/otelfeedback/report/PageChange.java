package io.github.otelfeedback.report;

import io.github.otelfeedback.value.SessionId;
import java.util.Optional;

/**
 * What becomes of one file of the website.
 *
 * <p>The path is relative to the website; the session is there where the file is about one. The
 * reason says, in a sentence, why a page waits or was left alone; the difference is a unified one,
 * with the file as it stands on the left. The edits are the difference from the page as it was
 * generated to the page as it stands, where somebody has to decide about them and the history of
 * the website knows them.
 */
public record PageChange(
    String path,
    Optional<SessionId> session,
    Kind kind,
    Optional<String> reason,
    Optional<String> difference,
    Optional<String> edits) {

  /** What can become of a file. */
  public enum Kind {
    NEW("new"),
    CHANGED("changed"),
    UNCHANGED("unchanged"),
    REMOVED("removed"),
    EDITED("edited by others"),
    WAITING("waiting");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As it is called in the log. */
    public String words() {
      return words;
    }

    /** Whether the file on disk differs from the one that the records give. */
    public boolean isChange() {
      return this == NEW || this == CHANGED || this == REMOVED;
    }
  }
}
