package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file to be staged, and their ids. */
final class Content {

  private interface Source {
    byte[] bytes() throws IOException;
  }

  private final Source source;
  private final SiteFile ids;

  private Content(Source source, SiteFile ids) {
    this.source = source;
    this.ids = ids;
  }

  Content(String path, byte[] bytes) {
    this(bytes.clone()::clone, SiteFile.of(path, bytes));
  }

  /** What lies in a file that was read already. */
  static Content in(Path file, SiteFile ids) {
    return new Content(() -> Files.readAllBytes(file), ids);
  }

  byte[] bytes() throws IOException {
    return source.bytes();
  }

  SiteFile ids() {
    return ids;
  }

  String text() throws IOException {
    return new String(bytes(), UTF_8);
  }
}
