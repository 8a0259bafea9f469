package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import java.util.Optional;

/**
 * Whether a text that only a report shows tells something that is withheld.
 *
 * <p>Stricter than for a page: nothing is excused, near misses count, and no session may say what
 * another one withholds.
 */
public final class Telling {

  private final Look look;

  public Telling(Identities identities) {
    this.look =
        new Look(
            new Patterns(identities.withheld().stream().map(Needle::of).toList()),
            identities,
            Excuses.NONE);
  }

  /** Whether it does. */
  public boolean isIn(String text) {
    return !look.at("", text, line -> Optional.empty()).isEmpty();
  }
}
