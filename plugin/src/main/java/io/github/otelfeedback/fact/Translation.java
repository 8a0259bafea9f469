package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.GitHubHandle;
import java.util.List;
import java.util.Optional;

/** Who translated a write-up, whether a machine helped, and how far it was reviewed. */
public record Translation(List<Translator> by, boolean machine, State state) {

  /** Somebody who translated. */
  public record Translator(String name, Optional<GitHubHandle> github) {}

  /** How far a translation was reviewed. */
  public enum State {
    /** Shows how the tool works; no locale team has seen it. */
    EXAMPLE,
    /** Nobody but the translator has read it. */
    UNREVIEWED,
    /** Somebody who speaks the language has read it. */
    REVIEWED
  }
}
