package io.github.otelfeedback.picture;

import io.github.otelfeedback.fact.Extra;

/**
 * A GIF: a header with a palette, then images and extensions in blocks (CompuServe, "Graphics
 * Interchange Format", version 89a). Of the extensions only delays and the loop are kept.
 */
record Gif(ByteReader in, Stripped out) {

  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int LABEL = 11;

  Gif(byte[] bytes, Stripped out) {
    this(new ByteReader(bytes), out);
  }

  void read() {
    if (!in.has(0, "GIF87a") && !in.has(0, "GIF89a")) {
      throw new IndexOutOfBoundsException("no GIF");
    }
    int at = in.end(13, palette(in.at(10)));
    out.keep(in.bytes(), 0, at);
    while (in.at(at) != TRAILER) {
      at = part(at);
    }
    out.keep(in.bytes(), at, at + 1);
    if (at + 1 < in.length()) {
      out.drop(Extra.TRAILING);
    }
  }

  private static int palette(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /** Returns where the next part starts. */
  private int part(int at) {
    if (in.at(at) == IMAGE) {
      int end = blocks(in.end(at + 11, palette(in.at(at + 9))));
      out.keep(in.bytes(), at, end);
      return end;
    }
    if (in.at(at) != EXTENSION) {
      throw new IndexOutOfBoundsException("no part of a GIF");
    }
    int end = blocks(at + 2);
    switch (in.at(at + 1)) {
      case 0xF9 -> out.keep(in.bytes(), at, end);
      case 0xFE, 0x01 -> out.drop(Extra.TEXT);
      case 0xFF -> application(at, end);
      default -> out.drop(Extra.METADATA);
    }
    return end;
  }

  private void application(int at, int end) {
    boolean loop = in.has(at + 3, "NETSCAPE2.0") || in.has(at + 3, "ANIMEXTS1.0");
    if (loop && end - at == 3 + LABEL + 5) {
      out.keep(in.bytes(), at, end);
    } else {
      out.drop(Extra.METADATA);
    }
  }

  /** Behind blocks that each begin with their length, the last one empty. */
  private int blocks(int from) {
    int at = from;
    while (in.at(at) != 0) {
      at += in.at(at) + 1;
    }
    return at + 1;
  }
}
