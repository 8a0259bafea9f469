package io.github.otelfeedback.disclose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;

/**
 * Values by name in one text that no other values give.
 *
 * <p>Each value stands in normalization form C below a line with its name and its length in bytes
 * of UTF-8, and ends in a line feed. A value that is absent has no line.
 */
final class CanonicalText {

  private final StringBuilder text = new StringBuilder();

  void add(String name, Object value) {
    String normal = Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
    int length = normal.getBytes(UTF_8).length;
    text.append(name).append(' ').append(length).append('\n').append(normal).append('\n');
  }

  void add(String name, Optional<?> value) {
    value.ifPresent(some -> add(name, some));
  }

  void addAll(String name, Collection<?> values) {
    values.forEach(value -> add(name, value));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
