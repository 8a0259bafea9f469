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
 * Where {@code generate} remembers in which pages nothing withheld was found, and of which texts no
 * rule said anything.
 *
 * <p>Both lie in the Git folder of the repository that holds the identities, be it their own folder
 * or the records, and never with the website, unless nothing is withheld. Where that is no
 * repository, nothing is remembered.
 */
record CleanFiles(Settings settings, Checkout checkout) {

  private static final String AUDITED = "audited-clean";
  private static final String VALIDATED = "validated-clean";

  /** Of the pages; nothing where these identities may leave no trace. */
  Optional<CleanFile> audited(Identities identities) {
    return of(identities).map(folder -> new CleanFile(folder, AUDITED));
  }

  /** Of the texts, under the same condition. */
  Optional<CleanFile> validated(Identities identities) {
    return of(identities).map(folder -> new CleanFile(folder, VALIDATED));
  }

  private Optional<Path> of(Identities identities) {
    Path home = settings.identities().orElse(settings.sessions());
    return tellsNothing(identities) || !checkout.hides(home)
        ? Checkout.hidden(home)
        : Optional.empty();
  }

  private boolean tellsNothing(Identities identities) {
    return settings.identities().isEmpty()
        && identities.withheld().isEmpty()
        && identities.excuses().isEmpty();
  }

  /** Deletes both wherever they may lie. */
  void forget() throws IOException {
    List<Path> homes =
        Stream.concat(settings.identities().stream(), Stream.of(settings.sessions()))
            .flatMap(home -> Checkout.hidden(home).stream())
            .toList();
    for (Path home : homes) {
      new CleanFile(home, AUDITED).forget();
      new CleanFile(home, VALIDATED).forget();
    }
  }
}
