package io.github.otelfeedback.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.otelfeedback.fact.Extra;
import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * A WebP: chunks in a RIFF container (Google, "WebP Container Specification"). Only chunks of
 * pixels and animation are kept; sizes and flags are written anew.
 */
final class WebP {

  private static final Set<String> SEEN = Set.of("VP8 ", "VP8L", "ALPH", "ANIM");
  private static final int HEADER = 12;
  private static final int FRAME = 16;

  /** The flags of the extended header that tell of a profile, EXIF and XMP. */
  private static final int TOLD = 0x20 | 0x08 | 0x04;

  private final ByteReader in;
  private final Stripped out;
  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

  WebP(byte[] bytes, Stripped out) {
    this.in = new ByteReader(bytes);
    this.out = out;
  }

  void read() {
    if (!in.has(0, "RIFF") || !in.has(8, "WEBP")) {
      throw new IndexOutOfBoundsException("no WebP");
    }
    int all = in.end(8, in.little32(4));
    for (int at = HEADER; at < all; at = chunk(at)) {
      in.end(at, 8);
    }
    if (all < in.length()) {
      out.drop(Extra.TRAILING);
    }
    byte[] kept = chunks.toByteArray();
    out.keep(in.bytes(), 0, 4);
    out.keep(little(kept.length + 4));
    out.keep(in.bytes(), 8, HEADER);
    out.keep(kept);
  }

  private static byte[] little(int number) {
    return new byte[] {
      (byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)
    };
  }

  /** Returns where the next chunk starts: each has an even length. */
  private int chunk(int at) {
    String type = in.name(at, 4);
    int length = in.little32(at + 4);
    int end = in.end(at + 8, length + (length & 1));
    if (type.equals("EXIF")) {
      int start = in.has(at + 8, "Exif\0\0") ? at + 14 : at + 8;
      new Exif(in.bytes(), start, at + 8 + length).extras().forEach(out::drop);
    } else if (type.equals("VP8X")) {
      extended(at, end);
    } else if (SEEN.contains(type) || (type.equals("ANMF") && isBare(at + 8 + FRAME, end))) {
      chunks.write(in.bytes(), at, end - at);
    } else {
      out.drop(type.equals("ICCP") ? Extra.PROFILE : unknown(type));
    }
    return end;
  }

  private static Extra unknown(String type) {
    return type.equals("ANMF") ? Extra.UNKNOWN : Extra.METADATA;
  }

  private void extended(int at, int end) {
    byte[] header = in.name(at, end - at).getBytes(ISO_8859_1);
    header[8] &= (byte) ~TOLD;
    chunks.write(header, 0, header.length);
  }

  /** Whether a frame of an animation holds pixels alone. */
  private boolean isBare(int from, int to) {
    int at = from;
    while (at < to && SEEN.contains(in.name(at, 4))) {
      int length = in.little32(at + 4);
      at = in.end(at + 8, length + (length & 1));
    }
    return at == to;
  }
}
