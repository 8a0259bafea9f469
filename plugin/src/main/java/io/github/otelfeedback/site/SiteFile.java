package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.otelfeedback.value.BlobId;

/**
 * The content of a file of the website, by its ids only.
 *
 * <p>A page is compared with line ends as Git keeps them, because a checkout may turn them around,
 * and without its drift line; any other file byte by byte.
 *
 * @param exact the bytes as they lie on disk
 * @param content the same with {@code \n} line ends
 * @param generated the same without the drift line, as locks record it
 */
public record SiteFile(BlobId exact, BlobId content, BlobId generated) {

  /** The ids of a file with this path and these bytes. */
  public static SiteFile of(String path, byte[] bytes) {
    BlobId exact = BlobId.of(bytes);
    if (!path.endsWith(".md")) {
      return new SiteFile(exact, exact, exact);
    }
    // One character a byte: whatever the encoding, nothing is lost on the way back.
    String text = new String(bytes, ISO_8859_1).replace("\r\n", "\n");
    String undrifted = DriftLine.leaveOut(text);
    BlobId content = text.length() == bytes.length ? exact : id(text);
    return new SiteFile(
        exact, content, undrifted.length() == text.length() ? content : id(undrifted));
  }

  private static BlobId id(String text) {
    return BlobId.of(text.getBytes(ISO_8859_1));
  }
}
