package io.github.otelfeedback.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person approved by name.
 *
 * <p>Words count as they are written, wherever they stand as whole words; addresses without regard
 * to scheme, {@code www}, case and a slash at the end. Who approved a name approved its host.
 */
public final class Approved {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(www\\.)?");

  private final List<String> words;
  private final Set<String> keys;
  private final Optional<Pattern> phrases;

  /** These words were approved. */
  public Approved(List<String> words) {
    this.words = List.copyOf(words);
    this.keys =
        words.stream().map(Approved::key).collect(Collectors.toCollection(LinkedHashSet::new));
    this.phrases = phrases(words);
  }

  /** Nothing was approved. */
  public static Approved nothing() {
    return new Approved(List.of());
  }

  boolean holds(Prompt prompt) {
    return !words.isEmpty()
        && (keys.contains(key(prompt.text()))
            || (prompt.kind() == Kind.HOST
                && words.stream().anyMatch(word -> isHome(prompt.text(), word))));
  }

  /** Whether a host is that of a name: {@code www.lantern-works.com} is that of Lantern Works. */
  static boolean isHome(String host, String name) {
    String label = NO_LETTERS.matcher(Lexicon.lower(name)).replaceAll("");
    String plain = host.replace("-", "");
    return !label.isEmpty()
        && plain.contains(label)
        && plain.matches("([\\w]+\\.)?" + Pattern.quote(label) + "(\\.[a-z]{2,}){1,2}");
  }

  /** All of them as they stand in a text, also across the end of a line. */
  Optional<Pattern> phrases() {
    return phrases;
  }

  private static Optional<Pattern> phrases(List<String> words) {
    String any =
        words.stream()
            .filter(word -> !word.isBlank())
            .map(word -> SPACES.splitAsStream(word.strip()).map(Pattern::quote))
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
    String line = SPACES.matcher(Word.composed(text).strip()).replaceAll(" ");
    String bare = SCHEME.matcher(line).replaceFirst("");
    String key = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    return key.toLowerCase(Locale.ROOT);
  }
}
