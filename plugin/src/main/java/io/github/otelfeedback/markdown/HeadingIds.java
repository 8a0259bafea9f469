package io.github.otelfeedback.markdown;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Makes the ids of headings as Hugo does with {@code autoIDType: github}.
 *
 * <p>Source: Hugo's Goldmark configuration, "parser.autoIDType", and its reference implementation.
 * An id that was made or written further up is never made again: it gets {@code -1}, {@code -2}.
 */
final class HeadingIds {

  private final Set<String> taken = new LinkedHashSet<>();

  /** Takes part with an id that is written in the document. */
  void reserve(String id) {
    taken.add(id);
  }

  /** The id for a heading with this text, empty if there is none. */
  String next(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String id = free(sanitized(text));
    taken.add(id);
    return id;
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 1; taken.contains(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static String sanitized(String text) {
    StringBuilder id = new StringBuilder();
    text.strip()
        .codePoints()
        .forEach(
            c -> {
              if (c == '-' || c == ' ') {
                id.append('-');
              } else if (c == '_' || Character.isLetter(c) || Character.isDigit(c)) {
                id.appendCodePoint(Character.toLowerCase(c));
              }
            });
    return id.length() == 0 ? "heading" : id.toString();
  }
}
