package io.github.otelfeedback.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Brings the words that a page's spelling check shall pass over into the website's normal form.
 *
 * <p>Source: the website's {@code scripts/normalize-cspell-front-matter.pl}. Each word once
 * whatever its case, in lower case if it came in several; only words that the page holds; sorted by
 * bytes. Case is that of ASCII. A word that the page also holds in lower case, as part of a path,
 * is listed so: that covers it in every case, and the other way round it does not.
 */
record SpellingWords(List<String> candidates) {

  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

  /** The candidates that stand in a page, whose text includes its other keys. */
  List<String> in(String page) {
    String text = lower(page);
    Map<String, String> words = new TreeMap<>(SpellingWords::byBytes);
    candidates.stream()
        .flatMap(BETWEEN::splitAsStream)
        .filter(word -> !word.isEmpty() && text.contains(lower(word)))
        .map(word -> isWordOf(page, lower(word)) ? lower(word) : word)
        .forEach(
            word ->
                words.merge(
                    lower(word), word, (one, other) -> one.equals(other) ? one : lower(one)));
    return List.copyOf(words.values());
  }

  private static boolean isWordOf(String page, String word) {
    int at = page.indexOf(word);
    while (at >= 0 && !standsAlone(page, at, at + word.length())) {
      at = page.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  private static boolean standsAlone(String page, int start, int end) {
    return (start == 0 || !isPartOfWord(page.codePointBefore(start)))
        && (end == page.length() || !isPartOfWord(page.codePointAt(end)));
  }

  private static boolean isPartOfWord(int code) {
    int type = Character.getType(code);
    return Character.isLetter(code)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static int byBytes(String one, String other) {
    return Arrays.compareUnsigned(bytes(one), bytes(other));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < lower.length(); i++) {
      char character = lower.charAt(i);
      if (character >= 'A' && character <= 'Z') {
        lower.setCharAt(i, (char) (character + ('a' - 'A')));
      }
    }
    return lower.toString();
  }
}
