package io.github.otelfeedback.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of what earlier runs found clean.
 *
 * <p>It can be lost at any time, and what cannot be read or written is as none.
 *
 * @param folder where it lies, which has to be private and need not exist
 * @param name its name
 */
public record CleanFile(Path folder, String name) {

  /** The list that lies there, or an empty one. */
  public CleanList read() {
    try {
      return CleanList.parse(Files.readString(file())).orElseGet(CleanList::fresh);
    } catch (IOException e) {
      return CleanList.fresh();
    }
  }

  /** Lays down a list for the next run, as a whole or not at all. */
  public void write(CleanList list) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, name, ".draft");
      try {
        Files.write(draft, list.text().getBytes(UTF_8));
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // The next run looks at everything.
      return;
    }
  }

  /** Deletes it, and drafts of it that a killed run left. */
  public void forget() throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "*")) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Path file() {
    return folder.resolve(name);
  }
}
