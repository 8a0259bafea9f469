package io.github.otelfeedback.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a folder that is audited, as text.
 *
 * <p>Of a link its target is the text: that is what Git stores. A file with a zero byte in its
 * first 8000 is binary, as for Git: only its readable runs are looked at. A zero byte after a mark
 * of UTF-16 is none of that. Everything else has to be UTF-8.
 *
 * @param path in the folder, with slashes
 * @param ordinal the position in the order of paths, counted from 1
 */
record FolderFile(String path, int ordinal, Path file) {

  private static final int LOOKED_AT = 8000;

  /** What kind of file it is, and its text. */
  record Content(boolean binary, long bytes, String text) {}

  /** The content; nothing where the file is no UTF-8 text. */
  Optional<Content> read() throws IOException {
    if (Files.isSymbolicLink(file)) {
      String target = Files.readSymbolicLink(file).toString();
      return Optional.of(new Content(false, target.length(), target));
    }
    byte[] bytes = Files.readAllBytes(file);
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      String wide = new String(bytes, StandardCharsets.UTF_16);
      return Optional.of(new Content(false, bytes.length, wide));
    }
    return isBinary(bytes)
        ? Optional.of(new Content(true, bytes.length, Printable.of(bytes)))
        : Bytes.utf8(bytes).map(text -> new Content(false, bytes.length, text));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean isBinary(byte[] bytes) {
    for (int i = 0; i < Math.min(LOOKED_AT, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
