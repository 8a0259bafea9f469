package io.github.otelfeedback.picture;

import io.github.otelfeedback.fact.Extra;
import java.util.Map;
import java.util.Set;

/**
 * A PNG: a signature, then chunks of length, type, data and checksum (W3C, "Portable Network
 * Graphics", third edition). Only chunks that say how pixels look are kept.
 */
record Png(ByteReader in, Stripped out) {

  private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
  private static final int AROUND = 12;
  private static final Set<String> SEEN =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "hIST",
          "pHYs", "cICP", "mDCv", "cLLi", "acTL", "fcTL", "fdAT");
  private static final Map<String, Extra> EXTRAS =
      Map.of(
          "tEXt", Extra.TEXT,
          "zTXt", Extra.TEXT,
          "iTXt", Extra.TEXT,
          "tIME", Extra.TIME,
          "iCCP", Extra.PROFILE,
          "sPLT", Extra.PROFILE);

  Png(byte[] bytes, Stripped out) {
    this(new ByteReader(bytes), out);
  }

  void read() {
    int at = SIGNATURE.length();
    if (!in.has(0, SIGNATURE)) {
      throw new IndexOutOfBoundsException("no PNG");
    }
    out.keep(in.bytes(), 0, at);
    String type = "";
    while (!type.equals("IEND")) {
      int length = in.big32(at);
      type = in.name(at + 4, 4);
      int end = in.end(at, AROUND + length);
      chunk(type, at, end);
      at = end;
    }
    if (at < in.length()) {
      out.drop(Extra.TRAILING);
    }
  }

  private void chunk(String type, int start, int end) {
    if (SEEN.contains(type)) {
      out.keep(in.bytes(), start, end);
    } else if (type.equals("eXIf")) {
      new Exif(in.bytes(), start + 8, end - 4).extras().forEach(out::drop);
    } else {
      out.drop(EXTRAS.getOrDefault(type, Extra.METADATA));
    }
  }
}
