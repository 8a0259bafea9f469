package io.github.otelfeedback.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A {@code <locale>.md} on disk, whose line ends stay what they are.
 *
 * <p>In memory a line always ends in LF. What is written replaces the file in one step.
 */
public record WriteUpFile(Path path) {

  private static final String WINDOWS = "\r\n";

  /** Whether there is such a file. */
  public boolean exists() {
    return Files.exists(path);
  }

  /** The text, with LF line ends. */
  public String read() throws IOException {
    return Files.readString(path).replace(WINDOWS, "\n");
  }

  /** Whether all lines end alike, so that a text can be written as it was read. */
  public boolean endsLinesAlike() throws IOException {
    String text = Files.readString(path);
    return !text.contains(WINDOWS) || !text.replace(WINDOWS, "").contains("\n");
  }

  /** Writes a text with LF line ends; with others where the file has them. */
  public void write(String text) throws IOException {
    boolean windows = exists() && Files.readString(path).contains(WINDOWS);
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    Files.writeString(fresh, windows ? text.replace("\n", WINDOWS) : text);
    Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
