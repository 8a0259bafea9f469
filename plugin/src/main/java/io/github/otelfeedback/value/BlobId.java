package io.github.otelfeedback.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.problem.Parsed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name that Git gives to the content of a file: forty lower-case hexadecimal digits.
 *
 * <p>The SHA-1 of {@code blob}, the length and the bytes (Git's manual, chapter "Git Objects"), so
 * that a file can be compared with a commit without a checkout of it.
 */
public record BlobId(String hex) implements Comparable<BlobId> {

  public static final Form FORM =
      Form.of(
          "^[0-9a-f]{40}$",
          "bad-blob",
          "This is not the id of a Git blob.",
          "A blob id is forty lower-case hexadecimal digits.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<BlobId> parse(String text) {
    return FORM.parse(text, BlobId::new);
  }

  /** The id of these bytes. */
  public static BlobId of(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(("blob " + bytes.length + "\0").getBytes(UTF_8));
      return new BlobId(HexFormat.of().formatHex(digest.digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-1.", e);
    }
  }

  /** The id of this text in UTF-8. */
  public static BlobId of(String text) {
    return of(text.getBytes(UTF_8));
  }

  @Override
  public int compareTo(BlobId other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
