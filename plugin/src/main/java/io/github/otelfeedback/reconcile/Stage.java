package io.github.otelfeedback.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which one run lays down what it would publish.
 *
 * <p>Its name holds the id of the process, so that the stage of a run that died can be told from
 * that of one at work. Files are named by number: two of equal content stay two.
 */
final class Stage {

  private final Path folder;
  private int files;

  private Stage(Path folder) {
    this.folder = folder;
  }

  static Stage open(Path staging) throws IOException {
    Files.createDirectories(staging);
    String prefix = "stage-" + ProcessHandle.current().pid() + "-";
    return new Stage(Files.createTempDirectory(staging, prefix));
  }

  Path folder() {
    return folder;
  }

  /** Lays down a file and says where. */
  Path add(byte[] bytes) throws IOException {
    files++;
    return Files.write(folder.resolve(Integer.toString(files)), bytes);
  }

  /** Deletes a stage; what cannot be deleted is left to the next run. */
  static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // Litter below Git's own folder or target/ harms nobody, and the next run clears it.
      return;
    }
  }
}
