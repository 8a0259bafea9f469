package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.WebUrl;

/** Public material about a session that lives elsewhere. */
public record Material(Kind kind, WebUrl url) {

  /** What the material is. */
  public enum Kind {
    NOTES,
    SUMMARY,
    TRANSCRIPT,
    SLIDES
  }
}
