package io.github.otelfeedback.session;

import io.github.otelfeedback.value.Headcount;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.Region;
import io.github.otelfeedback.value.WebUrl;
import java.util.Optional;

/**
 * An organization that was interviewed, with what it allowed and what hides it.
 *
 * <p>Sector, region and size are what its texts tell of it.
 */
public record Organization(
    Optional<String> name,
    Optional<WebUrl> url,
    Consent consent,
    Optional<Key> sector,
    Optional<Region> region,
    Optional<Headcount> size,
    Identity identity) {

  /** Prints as nothing that could tell who it is. */
  @Override
  public String toString() {
    return "***";
  }
}
