package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that the website's spelling check knows on all of its pages, so that no page lists them.
 *
 * <p>Source: {@code .cspell/} of the website, its terms, and its {@code
 * scripts/normalize-cspell-front-matter.pl}, which asks for a word in lower case. A website without
 * these lists, such as an example of it, gets the names among them that the plugin carries along.
 *
 * @param words as they are in the lists
 */
public record KnownWords(Set<String> words) {

  private static final List<String> LISTS =
      List.of(".cspell/all-words.txt", ".cspell/en-words.txt");
  private static final String SHIPPED = "known-words.txt";

  static KnownWords read(Checkout checkout) throws IOException {
    StringBuilder lists = new StringBuilder();
    for (String list : LISTS) {
      Path file = checkout.file(list);
      if (Files.isRegularFile(file)) {
        lists.append(Files.readString(file, UTF_8)).append('\n');
      }
    }
    String words = lists.isEmpty() ? shipped() : lists.toString();
    String terms = String.join("\n", Vocabulary.read(checkout).names());
    return of(words + "\n" + terms);
  }

  /** The words of a list: one a line, comments begin with {@code #}. */
  static KnownWords of(String list) {
    Set<String> words = new TreeSet<>();
    list.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(words::add);
    return new KnownWords(Collections.unmodifiableSet(words));
  }

  /** Those of the candidates that a page has to list, in their order. */
  public List<String> unknown(List<String> candidates) {
    return candidates.stream().filter(word -> !words.contains(lower(word))).toList();
  }

  /** As Perl does it for bytes: other letters than those of ASCII stay as they are. */
  private static String lower(String word) {
    return word.chars()
        .map(letter -> letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String shipped() {
    try (InputStream in = Objects.requireNonNull(KnownWords.class.getResourceAsStream(SHIPPED))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
