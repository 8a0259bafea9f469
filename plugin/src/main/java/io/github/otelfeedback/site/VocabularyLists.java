package io.github.otelfeedback.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Takes the lists of a vocabulary out of the files that hold them. */
final class VocabularyLists {

  private static final Predicate<String> NAME = Pattern.compile("[\\w ]+").asMatchPredicate();

  private VocabularyLists() {}

  static Vocabulary shipped(String text) {
    Map<?, ?> lists = map(load(text));
    Map<String, List<String>> japanese = new LinkedHashMap<>();
    map(lists.get("ja")).forEach((word, refused) -> japanese.put(text(word), patterns(refused)));
    return new Vocabulary(
        List.of(text(lists.get("names")).strip().split("\\s+")),
        Map.of(),
        Collections.unmodifiableMap(japanese));
  }

  /** The terms that are nothing but a spelling; nothing if there are none. */
  static Optional<List<String>> terms(String text) {
    List<String> names =
        terminology(text).stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .filter(NAME)
            .toList();
    return Optional.of(names).filter(found -> !found.isEmpty());
  }

  /** The terms that are a pattern and what to write instead, as far as Java reads the pattern. */
  static Map<String, String> patterns(String text) {
    Map<String, String> patterns = new LinkedHashMap<>();
    for (Object term : terminology(text)) {
      List<?> both = list(term);
      if (both.size() == 2 && isPattern(text(both.get(0)))) {
        patterns.put(text(both.get(0)), text(both.get(1)));
      }
    }
    return Collections.unmodifiableMap(patterns);
  }

  private static List<?> terminology(String text) {
    return list(map(map(map(load(text)).get("rules")).get("terminology")).get("terms"));
  }

  /** What is expected by what is refused; nothing if there is no such list. */
  static Optional<Map<String, List<String>>> japanese(String text) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Object rule : list(map(load(text)).get("rules"))) {
      String expected = text(map(rule).get("expected"));
      if (!expected.isEmpty()) {
        words.put(expected, patterns(map(rule).get("patterns")));
      }
    }
    return Optional.of(Collections.unmodifiableMap(words)).filter(found -> !found.isEmpty());
  }

  private static List<String> patterns(@Nullable Object written) {
    List<String> patterns = new ArrayList<>();
    for (Object one : list(written)) {
      String text = text(one);
      boolean between = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
      String pattern = between ? text.substring(1, text.length() - 1) : text;
      if (isPattern(pattern)) {
        patterns.add(pattern);
      }
    }
    return List.copyOf(patterns);
  }

  private static boolean isPattern(String text) {
    try {
      return !Pattern.compile(text).matcher("").matches();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static @Nullable Object load(String text) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (YAMLException e) {
      return null;
    }
  }

  private static Map<?, ?> map(@Nullable Object node) {
    return node instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object node) {
    return node instanceof List<?> list ? list : List.of();
  }

  private static String text(@Nullable Object node) {
    return node == null ? "" : node.toString();
  }
}
