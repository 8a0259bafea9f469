package io.github.otelfeedback.localize;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one locale.
 *
 * <p>Strict: a missing key is an error. A placeholder such as <code>{name}</code> is filled as it
 * stands, once; what fills it is never read as a placeholder again.
 */
public final class Messages {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");

  private final SiteLocale locale;
  private final Map<String, String> words;

  Messages(SiteLocale locale, Map<String, String> words) {
    this.locale = locale;
    this.words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  public SiteLocale locale() {
    return locale;
  }

  /** All texts by key, in the order of the bundle. */
  public Map<String, String> words() {
    return words;
  }

  /** Who of the locale's team read these words, if somebody did. */
  public Optional<Review> review() {
    return Review.parse(words.getOrDefault("review.by", ""), words.getOrDefault("review.date", ""))
        .toOptional()
        .flatMap(found -> found);
  }

  /** The words of a key that may be missing: those of a series, for example, can be unknown. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /** The words of a key without placeholders. */
  public String text(String key) {
    return text(
        key,
        name -> {
          throw new IllegalArgumentException("Nothing fills {" + name + "} of " + key + ".");
        });
  }

  /** The words of a key with one placeholder. */
  public String text(String key, String placeholder, String value) {
    return text(
        key,
        name -> {
          if (name.equals(placeholder)) {
            return value;
          }
          throw new IllegalArgumentException("Nothing fills {" + name + "} of " + key + ".");
        });
  }

  /**
   * The words of a key, filled.
   *
   * <p>Where the key has a form for each plural category, <code>{count}</code> is asked for first
   * and decides, whether or not the form shows it.
   *
   * @param values gives the value of a placeholder, or throws
   */
  public String text(String key, UnaryOperator<String> values) {
    if (words.containsKey(key + "." + PluralRules.KEYWORD_OTHER)) {
      long count = Long.parseLong(values.apply("count"));
      String written = NumberFormat.getIntegerInstance(icu()).format(count);
      return fill(plural(key, count), name -> name.equals("count") ? written : values.apply(name));
    }
    return fill(require(key), values);
  }

  private String plural(String key, long count) {
    return require(key + "." + PluralRules.forLocale(icu()).select((double) count));
  }

  private String require(String key) {
    return find(key)
        .orElseThrow(
            () -> new IllegalArgumentException("No words for " + key + " in " + locale + "."));
  }

  private static String fill(String words, UnaryOperator<String> values) {
    return PLACEHOLDER
        .matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
  }

  /** The names of the placeholders of a text, in order. */
  static Stream<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1));
  }

  /** Things one after the other, as a list within a sentence or a label. */
  public String list(List<String> things) {
    return String.join(text("punctuation.list"), things);
  }

  /** Facts one after the other on a line. */
  public String facts(List<String> facts) {
    return String.join(text("punctuation.facts"), facts);
  }

  ULocale icu() {
    return new ULocale(locale.code());
  }
}
