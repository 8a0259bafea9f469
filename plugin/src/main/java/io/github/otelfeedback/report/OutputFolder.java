package io.github.otelfeedback.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
      Files.writeString(path, file.getValue());
      lines.add("written: " + base.relativize(path).toString().replace('\\', '/'));
    }
    return lines;
  }

  /** Takes a file away again. */
  public void delete(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }
}
