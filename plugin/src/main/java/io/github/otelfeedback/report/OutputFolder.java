package io.github.otelfeedback.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes files that a goal gives beside the website, and says where they are. */
public final class OutputFolder {

  private final Path base;
  private final Path folder;

  public OutputFolder(Path base, Path folder) {
    this.base = base;
    this.folder = folder;
  }

  /** Writes each text under its name; one line for each file. */
  public List<String> write(Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, file.getValue());
      lines.add("written: " + shown(file.getKey()));
    }
    return lines;
  }

  /** How messages call a file or folder in it; a folder keeps its slash. */
  String shown(String name) {
    String path = base.relativize(folder.resolve(name)).toString().replace('\\', '/');
    return name.endsWith("/") ? path + "/" : path;
  }

  /** Takes the files below a folder in it away. */
  void clear(String name) throws IOException {
    Path below = folder.resolve(name);
    if (Files.isDirectory(below)) {
      try (Stream<Path> found = Files.walk(below)) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Takes a file away again. */
  public void delete(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }
}
