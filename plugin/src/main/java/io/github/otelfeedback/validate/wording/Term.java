package io.github.otelfeedback.validate.wording;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Ways to write something, and how the website writes it.
 *
 * @param pattern finds it where it stands alone
 * @param instead what is right, {@code $1} being the first group of the pattern
 * @param certain whether that is right wherever the pattern finds something
 */
record Term(Pattern pattern, String instead, boolean certain) {

  /** What is right, as a message names it. */
  String shown() {
    return instead.replace("$1", "");
  }

  /** Whether the words that were found differ from what is right. */
  boolean refuses(MatchResult found) {
    return !found.group().equals(written(found));
  }

  /** What to write instead of the words that were found; a capital letter stays one. */
  String written(MatchResult found) {
    boolean grouped = found.groupCount() > 0 && found.group(1) != null;
    String words = instead.replace("$1", grouped ? found.group(1) : "");
    return isWord() && Character.isUpperCase(found.group().codePointAt(0))
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** Whether it is a word of English, and not a name that is the same in every language. */
  boolean isWord() {
    return instead.matches("[-a-z $1]+");
  }
}
