package io.github.otelfeedback.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text out of bytes that a text spells. */
final class Bytes {

  private static final Pattern PAIR = Pattern.compile("[0-9A-Fa-f]{2}");
  private static final char REPLACED = '\uFFFD';
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Bytes() {}

  /** The text of these bytes if they are UTF-8. */
  static Optional<String> utf8(byte[] bytes) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The same, but only without control characters, which speak against a text. */
  static Optional<String> printable(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.chars().allMatch(Bytes::isPrintable) ? Optional.of(text) : Optional.empty();
  }

  private static boolean isPrintable(int unit) {
    return unit == '\n' || unit == '\t' || (unit >= ' ' && unit != REPLACED);
  }

  /** UTF-8, or else the older encoding of Western Europe. */
  static String of(byte[] bytes) {
    return utf8(bytes).orElseGet(() -> new String(bytes, WESTERN));
  }

  /** The bytes of all pairs of hexadecimal digits, whatever stands between them. */
  static byte[] pairs(String text) {
    List<String> pairs = new ArrayList<>();
    PAIR.matcher(text).results().forEach(pair -> pairs.add(pair.group()));
    return HexFormat.of().parseHex(String.join("", pairs));
  }

  /** Repairs UTF-8 that was read as another encoding. */
  static String reread(String text) {
    boolean latin = text.chars().allMatch(c -> c < 256);
    byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : WESTERN);
    return utf8(bytes).orElse(text);
  }
}
