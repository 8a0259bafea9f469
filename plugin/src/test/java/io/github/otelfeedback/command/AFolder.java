package io.github.otelfeedback.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders as they are, byte by byte. */
final class AFolder {

  private AFolder() {}

  /** All files by path, their bytes as characters; empty where there is no such folder. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : walk(folder)) {
      files.put(
          folder.relativize(file).toString().replace('\\', '/'),
          new String(Files.readAllBytes(file), ISO_8859_1));
    }
    return files;
  }

  /** Copies the files whose path is wanted. */
  static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
    for (Path file : walk(from)) {
      String path = from.relativize(file).toString().replace('\\', '/');
      if (wanted.test(path)) {
        Files.createDirectories(to.resolve(path).getParent());
        Files.copy(file, to.resolve(path));
      }
    }
  }

  private static List<Path> walk(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
