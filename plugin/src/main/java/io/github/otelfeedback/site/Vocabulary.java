package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the website spells the words of its trade.
 *
 * <p>Source: the rules {@code terminology} and {@code prh} of the website's {@code .textlintrc.yml}
 * and {@code prh/ja.yml}. A website without one of these lists, or with one that has another form,
 * gets what the plugin carries along in its place.
 *
 * @param names names and abbreviations that have one spelling, upper and lower case included
 * @param patterns what is written, by patterns of what is refused in its place, in the order of the
 *     list; none where the website has no list of its own. {@code $1} stands for the first group
 * @param japanese what is written in Japanese, by patterns of what is refused in its place
 */
public record Vocabulary(
    List<String> names, Map<String, String> patterns, Map<String, List<String>> japanese) {

  private static final String TERMS = ".textlintrc.yml";
  private static final String JAPANESE = "prh/ja.yml";

  /** What the plugin carries along. */
  public static Vocabulary shipped() {
    try (InputStream in =
        Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.yaml"))) {
      return VocabularyLists.shipped(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lists of this website. */
  public static Vocabulary read(Checkout checkout) {
    Vocabulary shipped = shipped();
    return new Vocabulary(
        text(checkout, TERMS).flatMap(VocabularyLists::terms).orElse(shipped.names()),
        text(checkout, TERMS).map(VocabularyLists::patterns).orElse(shipped.patterns()),
        text(checkout, JAPANESE).flatMap(VocabularyLists::japanese).orElse(shipped.japanese()));
  }

  private static Optional<String> text(Checkout checkout, String sitePath) {
    Path file = checkout.file(sitePath);
    try {
      return Files.isRegularFile(file) ? Optional.of(checkout.text(sitePath)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
