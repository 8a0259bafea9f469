package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.seal.CleanFile;
import io.github.otelfeedback.site.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where {@code generate} remembers in which pages nothing withheld was found.
 *
 * <p>It lies in the Git folder of the repository that holds the identities, be it their own folder
 * or the records, and never with the website, unless nothing is withheld. Where that is no
 * repository, nothing is remembered.
 */
record CleanPages(Settings settings, Checkout checkout) {

  /** The file in which these identities may leave a trace; nothing where they may not. */
  Optional<CleanFile> of(Identities identities) {
    Path home = settings.identities().orElse(settings.sessions());
    return tellsNothing(identities) || !checkout.hides(home)
        ? Checkout.hidden(home).map(CleanFile::new)
        : Optional.empty();
  }

  private boolean tellsNothing(Identities identities) {
    return settings.identities().isEmpty()
        && identities.withheld().isEmpty()
        && identities.excuses().isEmpty();
  }

  /** Deletes it wherever it may lie. */
  void forget() throws IOException {
    List<Path> homes =
        Stream.concat(settings.identities().stream(), Stream.of(settings.sessions()))
            .flatMap(home -> Checkout.hidden(home).stream())
            .toList();
    for (Path home : homes) {
      new CleanFile(home).forget();
    }
  }
}
