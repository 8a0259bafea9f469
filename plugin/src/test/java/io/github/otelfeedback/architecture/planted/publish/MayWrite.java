package io.github.otelfeedback.architecture.planted.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class MayWrite {

  static void writes(Path path) throws IOException {
    Files.delete(path);
  }
}
