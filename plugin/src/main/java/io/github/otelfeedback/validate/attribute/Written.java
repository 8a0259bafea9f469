package io.github.otelfeedback.validate.attribute;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words in all the ways in which Unicode lets the same letters be written: with marks of their own,
 * as one character, and the letters of Bengali that keyboards give as one character although the
 * composed form has two.
 */
final class Written {

  /** Not in a word: no letter before, and no mark, which belongs to one. */
  static final String BEFORE = "(?<![\\p{L}\\p{M}])";

  /** Not in a word: no letter behind, and no mark of the last one. */
  static final String BEHIND = "(?![\\p{L}\\p{M}])";

  private Written() {}

  /** One of these words, as a regular expression; the first that fits counts. */
  static String anyOf(Stream<String> words) {
    return anyOf("", words);
  }

  /**
   * One of these words behind what this expression finds.
   *
   * <p>At most places no word begins: so the first letter is looked at before anything else, and of
   * the words only those that have it.
   */
  static String anyOf(String before, Stream<String> words) {
    Map<String, List<String>> byFirst = new LinkedHashMap<>();
    words
        .flatMap(Written::forms)
        .distinct()
        .forEach(
            word -> {
              int rest = word.offsetByCodePoints(0, 1);
              byFirst
                  .computeIfAbsent(word.substring(0, rest), first -> new ArrayList<>())
                  .add(Pattern.quote(word.substring(rest)));
            });
    String starts = byFirst.keySet().stream().map(Pattern::quote).collect(Collectors.joining());
    return byFirst.entrySet().stream()
        .map(one -> Pattern.quote(one.getKey()) + "(?:" + String.join("|", one.getValue()) + ")")
        .collect(Collectors.joining("|", "(?=[" + starts + "])" + before + "(?:", ")"));
  }

  /** The form that compares. */
  static String composed(String text) {
    return Normalizer.normalize(text, Form.NFC);
  }

  static Stream<String> forms(String word) {
    String composed = composed(word);
    return Stream.of(
        word, composed, Normalizer.normalize(word, Form.NFD), withBengaliKeys(composed));
  }

  private static String withBengaliKeys(String composed) {
    return composed
        .replace("\u09A1\u09BC", "\u09DC")
        .replace("\u09A2\u09BC", "\u09DD")
        .replace("\u09AF\u09BC", "\u09DF");
  }
}
