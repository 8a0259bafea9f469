package io.github.otelfeedback.fact;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.value.GitHubHandle;
import java.util.List;
import java.util.Optional;

/** Who translated a write-up, whether a machine helped, and how far it was reviewed. */
public record Translation(List<Translator> by, boolean machine, State state) {

  /** Somebody who translated. */
  public record Translator(String name, Optional<GitHubHandle> github) {

    /** Reads a name, behind which a GitHub user name may stand after {@code @}. */
    public static Parsed<Translator> parse(String text) {
      int at = text.lastIndexOf('@');
      String name = (at < 0 ? text : text.substring(0, at)).strip();
      if (name.isEmpty() || name.lines().count() > 1) {
        return Parsed.refused(
            "bad-translator", "This is not a name.", "Write it as `Ada Example @ada-example`.");
      }
      return at < 0
          ? Parsed.accepted(new Translator(name, Optional.empty()))
          : GitHubHandle.parse(text.substring(at + 1).strip())
              .map(handle -> new Translator(name, Optional.of(handle)));
    }
  }

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
