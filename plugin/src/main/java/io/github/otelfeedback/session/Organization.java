package io.github.otelfeedback.session;

import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.WebUrl;
import java.util.Optional;

/** An organization that was interviewed, with what it allowed and what hides it. */
public record Organization(
    Optional<String> name,
    Optional<WebUrl> url,
    Consent consent,
    Optional<Key> sector,
    Identity identity) {

  /** Prints as nothing that could tell who it is. */
  @Override
  public String toString() {
    return "***";
  }
}
