package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.site.SiteFile;

/** The bytes of a file to be staged, and their ids. */
final class Content {

  private final byte[] bytes;
  private final SiteFile ids;

  Content(String path, byte[] bytes) {
    this.bytes = bytes.clone();
    this.ids = SiteFile.of(path, bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  SiteFile ids() {
    return ids;
  }

  String text() {
    return new String(bytes, UTF_8);
  }
}
