package io.github.otelfeedback.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small clean pictures, and the parts that can be put into them. */
public final class Sample {

  private Sample() {}

  /** A clean picture of a format that Java writes: png, jpg or gif. */
  public static byte[] of(String format) {
    BufferedImage image = new BufferedImage(9, 5, BufferedImage.TYPE_INT_RGB);
    image.setRGB(4, 2, 0xFF8800);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A picture of one pixel with an extended header. */
  static byte[] webp(int flags, byte[] chunks) {
    String pixels = "VP8L" + hex("0d0000002f00000010071011118888fe0700") + "\0";
    String extended = "VP8X" + hex("0a000000") + (char) flags + hex("000000000000000000");
    String body =
        "WEBP"
            + extended
            + pixels.substring(0, pixels.length() - 1)
            + new String(chunks, ISO_8859_1);
    return bytes("RIFF" + little(body.length()) + body);
  }

  static byte[] chunk(String type, String data) {
    return bytes(type + little(data.length()) + data + "\0".repeat(data.length() & 1));
  }

  /** A chunk of a PNG with its checksum. */
  public static byte[] png(String type, String data) {
    CRC32 sum = new CRC32();
    sum.update(bytes(type + data));
    return bytes(big(data.length()) + type + data + big((int) sum.getValue()));
  }

  static byte[] jpeg(int marker, String data) {
    int length = data.length() + 2;
    return bytes("\u00ff" + (char) marker + (char) (length >> 8) + (char) (length & 255) + data);
  }

  /** An EXIF block with one entry. */
  static String exif(int tag, int value) {
    return "MM\0*"
        + big(8)
        + "\0\1"
        + (char) (tag >> 8)
        + (char) (tag & 255)
        + "\0\3"
        + big(1)
        + (char) (value >> 8)
        + (char) (value & 255)
        + "\0\0"
        + big(0);
  }

  /** These bytes with others put in before a place. */
  public static byte[] with(byte[] bytes, int at, byte[] more) {
    String text = new String(bytes, ISO_8859_1);
    return bytes(text.substring(0, at) + new String(more, ISO_8859_1) + text.substring(at));
  }

  static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static String hex(String digits) {
    return new String(HexFormat.of().parseHex(digits), ISO_8859_1);
  }

  private static String big(int number) {
    return ""
        + (char) (number >>> 24)
        + (char) (number >> 16 & 255)
        + (char) (number >> 8 & 255)
        + (char) (number & 255);
  }

  private static String little(int number) {
    return new StringBuilder(big(number)).reverse().toString();
  }
}
