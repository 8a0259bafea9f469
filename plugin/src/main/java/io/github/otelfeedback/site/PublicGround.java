package io.github.otelfeedback.site;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a private file would be a push away from the public: the website, the records, and the work
 * tree around the website.
 */
public final class PublicGround {

  private final List<Path> grounds;

  public PublicGround(Checkout checkout, Path sessions) {
    this.grounds =
        Stream.concat(Stream.of(checkout.site(), sessions), checkout.workTree().stream())
            .map(PublicGround::real)
            .toList();
  }

  /** Whether a folder lies there; links do not hide it. */
  public boolean holds(Path folder) {
    return grounds.stream().anyMatch(real(folder)::startsWith);
  }

  /** An error where the folder of identities lies on public ground; links do not hide it. */
  public List<Problem> problems(Optional<Path> identities) {
    return identities.stream()
        .filter(this::holds)
        .map(
            folder ->
                Problem.error(
                    Place.startOf("identities"),
                    "public-identities",
                    "The folder of identities lies in the website, in the records, or in their"
                        + " repository.",
                    "Move it elsewhere and give the path with"
                        + " -Dotel-feedback.identitiesDirectory."))
        .toList();
  }

  private static Path real(Path folder) {
    try {
      return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
