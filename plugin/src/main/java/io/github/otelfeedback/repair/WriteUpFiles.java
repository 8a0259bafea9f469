package io.github.otelfeedback.repair;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.validate.Repaired;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of the write-ups.
 *
 * <p>Only lines that a repair changed are changed: the front matter stays as it is, and so does
 * each line end. A file is replaced as a whole or not at all, and left alone if it is no longer
 * what was read.
 */
public final class WriteUpFiles {

  private static final String NEW = ".otel-feedback-new";

  private final Path base;

  /** The folder to which the names of files are relative. */
  public WriteUpFiles(Path base) {
    this.base = base;
  }

  /** Writes a repaired body and says whether it did. */
  public boolean write(Repaired repaired) throws IOException {
    Path file = base.resolve(repaired.writeUp().file());
    if (!repaired.isChange() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    List<String> lines = List.of(Files.readString(file, UTF_8).split("\n", -1));
    WriteUp read = repaired.writeUp();
    if (!body(lines, read).equals(read.body())) {
      return false;
    }
    replace(file, String.join("\n", merged(lines, read.bodyLine() - 1, repaired.body())));
    return true;
  }

  private static String body(List<String> lines, WriteUp read) {
    return String.join("\n", lines.subList(read.bodyLine() - 1, lines.size()))
        .replace("\r\n", "\n");
  }

  private static List<String> merged(List<String> lines, int first, String body) {
    List<String> merged = new ArrayList<>(lines);
    String[] repaired = body.split("\n", -1);
    for (int i = 0; i < repaired.length; i++) {
      String end = lines.get(first + i).endsWith("\r") ? "\r" : "";
      merged.set(first + i, repaired[i] + end);
    }
    return merged;
  }

  private static void replace(Path file, String text) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + NEW);
    try {
      Files.writeString(whole, text, UTF_8);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
