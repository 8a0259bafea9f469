package io.github.otelfeedback.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Reads numbers and names from bytes at given places.
 *
 * <p>Behind the end everything throws {@link IndexOutOfBoundsException}.
 */
final class ByteReader {

  private final byte[] bytes;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  int at(int index) {
    return bytes[index] & 0xFF;
  }

  int big16(int index) {
    return at(index) << 8 | at(index + 1);
  }

  int big32(int index) {
    return length(big16(index), big16(index + 2));
  }

  int little16(int index) {
    return at(index + 1) << 8 | at(index);
  }

  int little32(int index) {
    return length(little16(index + 2), little16(index));
  }

  private static int length(int high, int low) {
    if (high > 0x7FFF) {
      throw new IndexOutOfBoundsException("a length of more than two gigabytes");
    }
    return high << 16 | low;
  }

  String name(int index, int length) {
    if (index + length > bytes.length || index < 0 || length < 0) {
      throw new IndexOutOfBoundsException("behind the end");
    }
    return new String(bytes, index, length, ISO_8859_1);
  }

  boolean has(int index, String name) {
    return index + name.length() <= bytes.length && name(index, name.length()).equals(name);
  }

  int length() {
    return bytes.length;
  }

  /** The index behind a part, which must lie within the bytes. */
  int end(int start, int length) {
    if (start > bytes.length - length) {
      throw new IndexOutOfBoundsException("behind the end");
    }
    return start + length;
  }
}
