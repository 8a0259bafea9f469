package io.github.otelfeedback.audit.corpus;

import java.nio.charset.StandardCharsets;

/** A file that says a term, and the class that the table counts it under. */
final class Case {

  private final String kind;
  private final String path;
  private final byte[] bytes;

  Case(String kind, String path, byte[] bytes) {
    this.kind = kind;
    this.path = path;
    this.bytes = bytes.clone();
  }

  /** A page that says it in the midst of other words. */
  static Case page(String kind, String mention) {
    String text = "---\ntitle: A lamp\n---\n\nThe lamps near " + mention + " were lit in May.\n";
    return new Case(kind, "content/en/blog/page.md", text.getBytes(StandardCharsets.UTF_8));
  }

  String kind() {
    return kind;
  }

  String path() {
    return path;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
