package io.github.otelfeedback.session;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.value.GitHubHandle;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.WebUrl;
import java.util.Optional;

/** Somebody who took part in a session or in its post; the id names the person in the texts. */
public record Person(
    Role role,
    Optional<Key> id,
    String name,
    Optional<GitHubHandle> github,
    Optional<String> organization,
    Optional<WebUrl> url) {

  /** Prints the role alone: a guest may have to stay unnamed. */
  @Override
  public String toString() {
    return role.key();
  }
}
