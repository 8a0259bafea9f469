package io.github.otelfeedback.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Words of everyday English, in which nobody sees a name unless it is meant as one.
 *
 * <p>Shipped: what the English pages of the website write in small letters on four pages or more,
 * and some words after which companies like to be named.
 */
public final class CommonWords {

  private static final Set<String> WORDS = read();

  private CommonWords() {}

  /** Whether this is such a word, in capitals or not; several words never are one. */
  public static boolean contains(String word) {
    return WORDS.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  private static Set<String> read() {
    try (InputStream in =
        Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-words.txt"))) {
      Set<String> words = new LinkedHashSet<>();
      new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Set.of(line.split(" "))));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
