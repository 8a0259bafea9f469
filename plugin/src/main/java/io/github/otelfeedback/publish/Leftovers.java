package io.github.otelfeedback.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Clears folders of staged files that nobody needs any more. */
final class Leftovers {

  private Leftovers() {}

  /** Deletes a folder and what is in it; what cannot be deleted is left to the next run. */
  static void delete(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // It lies where no work tree shows it, and the next run tries again.
      return;
    }
  }
}
