package io.github.otelfeedback.templates;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The texts of a bundle by key, the keys of a path joined by dots. */
record Bundle(String locale, Map<String, String> texts) {

  static final Path RESOURCES = Path.of("src", "main", "resources", "otel-feedback");

  /** The locales of the website. */
  static final List<String> LOCALES =
      List.of("en", "bn", "es", "fr", "ja", "ko", "pl", "pt", "ro", "uk", "zh");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
  private static final Pattern TARGET = Pattern.compile("]\\(([^)]*)\\)");
  private static final Set<String> CATEGORIES =
      Set.of("zero", "one", "two", "few", "many", "other");

  static Bundle of(String locale) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Object read = new Yaml(new SafeConstructor(options)).load(read("messages/" + locale + ".yaml"));
    Map<String, String> texts = new LinkedHashMap<>();
    flatten("", (Map<?, ?>) read, texts);
    return new Bundle(locale, texts);
  }

  static Stream<Bundle> all() {
    return LOCALES.stream().map(Bundle::of);
  }

  static String read(String name) {
    try {
      return Files.readString(RESOURCES.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  private static void flatten(String path, Map<?, ?> map, Map<String, String> texts) {
    map.forEach(
        (key, value) -> {
          String own = path.isEmpty() ? key.toString() : path + "." + key;
          if (value instanceof Map<?, ?> nested) {
            flatten(own, nested, texts);
          } else {
            texts.put(own, (String) value);
          }
        });
  }

  private static boolean isCategory(String key) {
    return CATEGORIES.contains(key.substring(key.lastIndexOf('.') + 1))
        && !key.startsWith("sectors");
  }

  static String withoutCategory(String key) {
    return isCategory(key) ? key.substring(0, key.lastIndexOf('.')) : key;
  }

  /** The keys, those of the plural categories of a text as one. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    texts.keySet().forEach(key -> keys.add(withoutCategory(key)));
    return keys;
  }

  /** The plural categories by key. */
  Map<String, Set<String>> categories() {
    Map<String, Set<String>> categories = new TreeMap<>();
    texts.keySet().stream()
        .filter(Bundle::isCategory)
        .forEach(
            key ->
                categories
                    .computeIfAbsent(withoutCategory(key), plural -> new TreeSet<>())
                    .add(key.substring(key.lastIndexOf('.') + 1)));
    return categories;
  }

  /** The plural categories of the language. */
  Set<String> categoriesOfTheLanguage() {
    return new TreeSet<>(PluralRules.forLocale(new ULocale(locale)).getKeywords());
  }

  /** The placeholders of one text, sorted. */
  static Set<String> placeholdersOf(String text) {
    Set<String> placeholders = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(placeholders::add);
    return placeholders;
  }

  /** The placeholders of each text, sorted. */
  Map<String, Set<String>> placeholders() {
    Map<String, Set<String>> placeholders = new TreeMap<>();
    texts.forEach(
        (key, text) -> {
          Set<String> own =
              placeholders.computeIfAbsent(withoutCategory(key), plural -> new TreeSet<>());
          own.addAll(placeholdersOf(text));
        });
    return placeholders;
  }

  /** The addresses of each text, sorted. */
  Map<String, List<String>> addresses() {
    Map<String, List<String>> addresses = new TreeMap<>();
    texts.forEach(
        (key, text) ->
            addresses.putIfAbsent(
                withoutCategory(key),
                TARGET.matcher(text).results().map(found -> found.group(1)).sorted().toList()));
    return addresses;
  }

  /** All that is read on pages. */
  Stream<String> sentences() {
    return texts.entrySet().stream()
        .filter(entry -> !entry.getKey().startsWith("dates."))
        .filter(entry -> !entry.getKey().startsWith("punctuation."))
        .map(Map.Entry::getValue);
  }

  @Override
  public String toString() {
    return locale;
  }
}
