package io.github.otelfeedback.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes the last key of a page: the words that its spelling check shall pass over.
 *
 * <p>Normal form of the website ({@code scripts/normalize-cspell-front-matter.pl}): each word once
 * whatever its case, in lower case if it came in several; only words that the page holds; sorted by
 * bytes; and a line that keeps the formatter off where the key's line passes 79 bytes. Case is that
 * of ASCII.
 */
record SpellingLine(List<String> candidates) {

  private static final String KEY = "cSpell:ignore: ";
  private static final String KEEP = "# prettier-ignore\n";
  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
  private static final int MOST_BYTES = 79;

  /** The key and its words, or nothing where no candidate stands in the page. */
  String line(String page) {
    String text = lower(page);
    Map<String, String> words = new TreeMap<>(SpellingLine::byBytes);
    candidates.stream()
        .flatMap(BETWEEN::splitAsStream)
        .filter(word -> !word.isEmpty() && text.contains(lower(word)))
        .forEach(
            word ->
                words.merge(
                    lower(word), word, (one, other) -> one.equals(other) ? one : lower(one)));
    String line = KEY + String.join(" ", words.values()) + "\n";
    return words.isEmpty() ? "" : (bytes(line).length > MOST_BYTES ? KEEP : "") + line;
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
