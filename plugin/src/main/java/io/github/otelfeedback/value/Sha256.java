package io.github.otelfeedback.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.problem.Parsed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of some bytes, written {@code sha256:} and 64 lower-case hexadecimal digits. */
public record Sha256(String text) {

  private static final String PREFIX = "sha256:";

  public static final Form FORM =
      Form.of(
          "^sha256:[0-9a-f]{64}$",
          "bad-digest",
          "This is not a digest.",
          "Write `sha256:` and 64 digits and letters a to f, as the tool printed it.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<Sha256> parse(String text) {
    return FORM.parse(text, Sha256::new);
  }

  /** The digest of these bytes. */
  public static Sha256 of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Sha256(PREFIX + HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** The digest of this text in UTF-8. */
  public static Sha256 of(String text) {
    return of(text.getBytes(UTF_8));
  }

  /** The digits alone. */
  public String hex() {
    return text.substring(PREFIX.length());
  }

  @Override
  public String toString() {
    return text;
  }
}
