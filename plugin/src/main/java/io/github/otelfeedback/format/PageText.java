package io.github.otelfeedback.format;

import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Optional;

/** The text of a page's file, and the session from which each part of it comes. */
public record PageText(String text, List<Span> spans) {

  /** Lines of the whole text, counted from 1; the session is absent where the words are ours. */
  public record Span(Optional<SessionId> session, int firstLine, int lastLine) {}
}
