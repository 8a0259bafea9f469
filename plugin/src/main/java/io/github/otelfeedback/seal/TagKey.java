package io.github.otelfeedback.seal;

import io.github.otelfeedback.problem.Parsed;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret key for tags.
 *
 * <p>At least {@value #SHORTEST} bytes: shorter than its output HMAC-SHA-256 loses strength (RFC
 * 2104, section 3). White space at the ends is no part of the key, so that a file and a variable
 * hold the same one. Prints as nothing and is never written anywhere.
 */
public final class TagKey {

  static final int SHORTEST = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  private TagKey(byte[] bytes) {
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /** Reads a key from a text. */
  public static Parsed<TagKey> parse(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes these bytes as a key, white space at the ends left out. */
  public static Parsed<TagKey> of(byte[] bytes) {
    String stripped = new String(bytes, StandardCharsets.ISO_8859_1).strip();
    return stripped.length() < SHORTEST
        ? Parsed.refused(
            "short-key",
            "The key has less than " + SHORTEST + " bytes.",
            "Make one with `openssl rand -hex 32`.")
        : Parsed.accepted(new TagKey(stripped.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** HMAC-SHA-256 (RFC 2104, FIPS 180-4) of a text in UTF-8, in hexadecimal digits. */
  String hmac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA-256.", e);
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
