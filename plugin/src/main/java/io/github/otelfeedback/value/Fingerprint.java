package io.github.otelfeedback.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 over several parts, each taken with its length, so that no other parts give the same.
 *
 * <p>Not for use by several threads.
 */
public final class Fingerprint {

  private final MessageDigest digest;

  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Adds a text in UTF-8. */
  public Fingerprint add(String text) {
    return add(text.getBytes(UTF_8));
  }

  /** Adds bytes. */
  public Fingerprint add(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
    return this;
  }

  /** The digest in 64 lower-case hexadecimal digits, after which it starts anew. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
