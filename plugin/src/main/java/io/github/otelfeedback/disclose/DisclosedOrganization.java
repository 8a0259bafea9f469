package io.github.otelfeedback.disclose;

import io.github.otelfeedback.value.WebUrl;
import java.util.Optional;

/** An organization that agreed to be named. */
public record DisclosedOrganization(String name, Optional<WebUrl> url) {}
