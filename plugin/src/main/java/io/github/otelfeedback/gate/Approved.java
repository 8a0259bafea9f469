package io.github.otelfeedback.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person approved by name.
 *
 * <p>Words count as they are written, wherever they stand as whole words; addresses without regard
 * to scheme, {@code www}, case and a slash at the end. Who approved a name approved its host.
 */
public record Approved(List<String> words) {

  /** Nothing was approved. */
  public static Approved nothing() {
    return new Approved(List.of());
  }

  boolean holds(Prompt prompt) {
    return words.stream()
        .anyMatch(
            word ->
                key(word).equals(key(prompt.text()))
                    || (prompt.kind() == Kind.HOST && isHome(prompt.text(), word)));
  }

  /** Whether a host is that of a name: {@code www.lantern-works.com} is that of Lantern Works. */
  static boolean isHome(String host, String name) {
    String label = Lexicon.lower(name).replaceAll("[^\\p{L}\\p{Nd}]", "");
    return !label.isEmpty()
        && host.replace("-", "")
            .matches("([\\w]+\\.)?" + Pattern.quote(label) + "(\\.[a-z]{2,}){1,2}");
  }

  /** All of them as they stand in a text, also across the end of a line. */
  Optional<Pattern> phrases() {
    String any =
        words.stream()
            .filter(word -> !word.isBlank())
            .map(word -> word.strip().split("\\s+"))
            .map(parts -> List.of(parts).stream().map(Pattern::quote))
            .map(parts -> parts.collect(Collectors.joining("[\\s>]+")))
            .collect(Collectors.joining("|"));
    return Optional.of(any)
        .filter(all -> !all.isEmpty())
        .map(
            all ->
                Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\p{Nd}])(?:" + all + ")(?![\\p{L}\\p{M}\\p{Nd}])"));
  }

  private static String key(String text) {
    return Word.composed(text)
        .strip()
        .replaceAll("\\s+", " ")
        .replaceFirst("(?i)^https?://(www\\.)?", "")
        .replaceFirst("/$", "")
        .toLowerCase(Locale.ROOT);
  }
}
