package io.github.otelfeedback.architecture.planted.bare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;

final class TouchesFiles {

  static String reads(Path path) throws IOException {
    return Files.readString(path);
  }

  static Predicate<Path> refers() {
    return Files::exists;
  }

  static byte[] head() {
    return Constants.encode("HEAD");
  }
}
