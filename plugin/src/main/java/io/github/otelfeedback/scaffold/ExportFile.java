package io.github.otelfeedback.scaffold;

import io.github.otelfeedback.problem.Parsed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody exported: at most 8 MB of UTF-8, a byte order mark left out. */
public record ExportFile(Path path) {

  private static final long MOST = 8L << 20;

  /** The text of the file, or why it cannot be had. */
  public Parsed<String> text() throws IOException {
    if (!Files.isRegularFile(path)) {
      return Parsed.refused("no-file", "There is no such file.", "Check the path that was given.");
    }
    if (Files.size(path) > MOST) {
      return Parsed.refused(
          "too-large", "The file is larger than 8 MB.", "Export it without pictures.");
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      return Parsed.accepted(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Parsed.refused("not-utf-8", "The file is not UTF-8.", "Export or save it as UTF-8.");
    }
  }
}
