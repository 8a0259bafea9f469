package io.github.otelfeedback.validate.attribute;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.fact.Attribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an organization builds with and runs, from a shipped list. */
final class Technologies {

  private static final Pattern ANY = any();

  private Technologies() {}

  static Stream<Mark> in(String prose) {
    return ANY.matcher(prose)
        .results()
        .map(found -> new Mark(Attribute.STACK, found.group(), found.start()));
  }

  private static Pattern any() {
    try (InputStream in =
        Objects.requireNonNull(Technologies.class.getResourceAsStream("technologies.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toList(),
                  words ->
                      Pattern.compile(
                          Written.anyOf("(?<![\\p{L}\\p{M}\\p{Nd}_./-])", words.stream())
                              + "(?![\\p{L}\\p{M}\\p{Nd}_+#])")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
