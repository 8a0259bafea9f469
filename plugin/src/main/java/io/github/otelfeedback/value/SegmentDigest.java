package io.github.otelfeedback.value;

import java.text.Normalizer;

/**
 * What identifies the text of a segment: the first 16 hexadecimal digits of the SHA-256 of the
 * text, trimmed and in Unicode's normalization form C.
 */
public record SegmentDigest(String hex) {

  public static final int DIGITS = 16;

  /** The digest of this text. */
  public static SegmentDigest of(String text) {
    String whole = Sha256.of(Normalizer.normalize(text.strip(), Normalizer.Form.NFC)).text();
    return new SegmentDigest(whole.substring("sha256:".length()).substring(0, DIGITS));
  }

  @Override
  public String toString() {
    return hex;
  }
}
