package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.value.GitHubHandle;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.WebUrl;
import java.util.Optional;

/** A person who may be named; the organization is absent where it is withheld. */
public record DisclosedPerson(
    Role role,
    Optional<Key> id,
    String name,
    Optional<GitHubHandle> github,
    Optional<String> organization,
    Optional<WebUrl> url) {}
