package io.github.otelfeedback.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Invents identities: as many, as long and in as many scripts as chance wants it. */
final class Somebody {

  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
  private static final String VOWELS = "aeiouy";
  private static final List<String> SCRIPTS =
      List.of(
          "\u0431\u0433\u0491\u0436\u0449\u0457\u0454\u044E",
          "\u30D6\u30B6\u30EC\u30C9\u30AE\u30D1\u30B4",
          "\u9E73\u96C0\u9F39\u9F31\u7AA3\u72B0",
          "\uCFFC\uD050\uBFDD\uB6D0\uAF49",
          "\u0995\u09CD\u09AF\u09BE\u0982\u0997\u09BE",
          "\u0105\u0119\u015B\u017C\u0107\u0142",
          "\u03BE\u03C8\u03C9\u03B6\u03B8");

  private final Random random;

  Somebody(long seed) {
    this.random = new Random(seed);
  }

  /** A word of two to five syllables that no language has, with a mark that no page has. */
  String word() {
    StringBuilder word = new StringBuilder("xq");
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      word.append(one(CONSONANTS)).append(one(VOWELS));
    }
    return word.toString();
  }

  String name() {
    return some(1, 3, () -> capital(word())).stream().collect(Collectors.joining(" "));
  }

  /** A name in some script; in Latin letters every second time. */
  String anyName() {
    return random.nextBoolean() ? name() : written(SCRIPTS.get(random.nextInt(SCRIPTS.size())));
  }

  String domain() {
    return word() + List.of(".com", ".example", ".co.uk", ".io").get(random.nextInt(4));
  }

  String handle() {
    return word() + (random.nextBoolean() ? "-" + word() : random.nextInt(100));
  }

  String video() {
    return some(11, 11, () -> one(CONSONANTS + VOWELS + "0123456789_-XYZ")).stream()
        .collect(Collectors.joining());
  }

  boolean coin() {
    return random.nextBoolean();
  }

  /** A YAML list in one line, of a length that is private, too. */
  String list(Supplier<String> one) {
    return some(0, 4, one).stream()
        .map(Somebody::quoted)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  <T> List<T> some(int least, int most, Supplier<T> one) {
    List<T> all = new ArrayList<>();
    for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
      all.add(one.get());
    }
    return all;
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private String written(String letters) {
    return some(7, 12, () -> one(letters)).stream().collect(Collectors.joining());
  }

  private String one(String letters) {
    return String.valueOf(letters.charAt(random.nextInt(letters.length())));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
