package io.github.otelfeedback.scaffold;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.value.ConsentAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a draft goes that is not, or not yet, for the public. */
public record PrivateFolder(Optional<Path> path) {

  /**
   * The folder that a draft with this answer needs: none where the organization agreed, otherwise
   * one outside every Git work tree, because a work tree is a push away from the public.
   */
  public static Parsed<PrivateFolder> of(ConsentAnswer consent, Optional<Path> identities)
      throws IOException {
    if (!consent.isPrivate()) {
      return Parsed.accepted(new PrivateFolder(Optional.empty()));
    }
    if (identities.isEmpty()) {
      return Parsed.refused(
          "no-private-folder",
          "Without consent to be named, the notes must not lie where the public can see them.",
          "Give a folder outside every repository with -Dotel-feedback.identitiesDirectory=...");
    }
    return insideWorkTree(identities.get())
        ? Parsed.refused(
            "public-private-folder",
            "The folder of identities lies in a Git work tree.",
            "Give a folder outside every repository with -Dotel-feedback.identitiesDirectory=...")
        : Parsed.accepted(new PrivateFolder(identities));
  }

  /** Follows links, so that a link out of a work tree does not hide where the files would lie. */
  private static boolean insideWorkTree(Path folder) throws IOException {
    for (Path path = folder.toAbsolutePath().normalize(); path != null; path = path.getParent()) {
      if (Files.exists(path)) {
        return hasGit(path.toRealPath());
      }
    }
    return false;
  }

  private static boolean hasGit(Path folder) {
    for (Path path = folder; path != null; path = path.getParent()) {
      if (Files.exists(path.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }
}
