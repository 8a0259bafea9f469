package io.github.otelfeedback.architecture.planted.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class WritesFiles {

  static void writes(Path path) throws IOException {
    Files.writeString(path, Files.readString(path));
  }
}
