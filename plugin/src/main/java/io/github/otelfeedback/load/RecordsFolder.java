package io.github.otelfeedback.load;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a project with session records from one without. */
public record RecordsFolder(Path path) {

  /** Whether there is a folder at all; what is in it is for {@link SessionLoader} to judge. */
  public boolean exists() {
    return Files.isDirectory(path);
  }
}
