package io.github.otelfeedback.picture;

import io.github.otelfeedback.fact.Extra;

/**
 * A JPEG: segments behind markers, between them coded pixels (ITU-T T.81, annex B). Of the segments
 * for applications only the bare JFIF header and Adobe's colour transform are kept, which say how
 * pixels look.
 */
record Jpeg(ByteReader in, Stripped out) {

  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int COMMENT = 0xFE;
  private static final String EXIF = "Exif\0\0";

  Jpeg(byte[] bytes, Stripped out) {
    this(new ByteReader(bytes), out);
  }

  void read() {
    if (in.big16(0) != 0xFFD8) {
      throw new IndexOutOfBoundsException("no JPEG");
    }
    out.keep(in.bytes(), 0, 2);
    int at = 2;
    while (in.at(at + 1) != END) {
      at = segment(at);
    }
    out.keep(in.bytes(), at, at + 2);
    if (at + 2 < in.length()) {
      out.drop(Extra.TRAILING);
    }
  }

  /** Returns where the next marker is. */
  private int segment(int at) {
    if (in.at(at) != 0xFF) {
      throw new IndexOutOfBoundsException("no marker");
    }
    int marker = in.at(at + 1);
    if (marker == 0xFF) {
      return at + 1;
    }
    int end = in.end(at + 2, in.big16(at + 2));
    if (marker == COMMENT) {
      out.drop(Extra.TEXT);
    } else if (marker >= 0xE0 && marker <= 0xEF && !isLook(marker, at + 4, end)) {
      application(marker, at + 4, end);
    } else {
      end = marker == SCAN ? pixels(end) : end;
      out.keep(in.bytes(), at, end);
    }
    return end;
  }

  private boolean isLook(int marker, int start, int end) {
    boolean header = marker == 0xE0 && in.has(start, "JFIF\0") && end - start == 14;
    boolean colours = marker == 0xEE && in.has(start, "Adobe") && end - start == 12;
    return header || colours;
  }

  private void application(int marker, int start, int end) {
    if (marker == 0xE1 && in.has(start, EXIF)) {
      new Exif(in.bytes(), start + EXIF.length(), end).extras().forEach(out::drop);
    } else {
      boolean profile = marker == 0xE2 && in.has(start, "ICC_PROFILE");
      out.drop(profile ? Extra.PROFILE : Extra.METADATA);
    }
  }

  /** In coded pixels a marker is 0xFF before anything but 0 and the restart markers. */
  private int pixels(int from) {
    int at = from;
    while (in.at(at) != 0xFF || in.at(at + 1) == 0 || (in.at(at + 1) & 0xF8) == 0xD0) {
      at++;
    }
    return at;
  }
}
