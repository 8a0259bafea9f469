package io.github.otelfeedback.page;

import io.github.otelfeedback.value.SessionId;
import java.util.Optional;

/**
 * A part of a page's body: whole Markdown blocks, or items of a list, of one origin.
 *
 * <p>The session is absent where the words are the tool's own. Fragments are joined by what {@code
 * separator} says.
 */
public record Fragment(Optional<SessionId> session, Separator separator, String markdown) {

  /** What stands between a fragment and the one before it. */
  public enum Separator {
    /** A blank line: the fragment starts a new block. */
    BLOCK("\n\n"),
    /** A line end: the fragment goes on with the list before it. */
    LINE("\n");

    private final String text;

    Separator(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /** The same part with other Markdown. */
  public Fragment with(String other) {
    return new Fragment(session, separator, other);
  }
}
