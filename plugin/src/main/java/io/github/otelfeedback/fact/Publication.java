package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.SigKey;
import io.github.otelfeedback.value.SitePath;
import io.github.otelfeedback.value.Slug;
import io.github.otelfeedback.value.WebUrl;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a session gets a post, if it does. */
public sealed interface Publication {

  /** A post is generated; the issue is a number or a whole address, as written. */
  record Blog(
      Slug slug,
      LocalDate date,
      Optional<String> issue,
      Optional<SigKey> sig,
      List<SitePath> aliases,
      Optional<WebUrl> canonical,
      List<String> spelling)
      implements Publication {}

  /** A post exists already; the index links it and nothing is generated. */
  record Existing(SitePath post) implements Publication {}

  /** The session stands in the index only. */
  record IndexOnly() implements Publication {}
}
