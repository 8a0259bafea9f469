package io.github.otelfeedback.validate.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to write something, and how the website writes it.
 *
 * @param pattern finds it where it stands alone
 * @param starts the first two characters of what it finds; none where it may begin anyhow
 * @param instead what is right, {@code $1} being the first group of the pattern, and so on
 * @param certain whether that is right wherever the pattern finds something
 */
record Term(Pattern pattern, List<String> starts, String instead, boolean certain) {

  private static final Pattern GROUP = Pattern.compile("\\$(\\d)");

  /** What is right, as a message names it: without what the author wrote. */
  String shown() {
    return GROUP.matcher(instead).replaceAll("").strip();
  }

  /** Whether the words that were found differ from what is right. */
  boolean refuses(MatchResult found) {
    return !found.group().equals(written(found));
  }

  /** What to write instead of the words that were found; a capital letter stays one. */
  String written(MatchResult found) {
    String words =
        GROUP.matcher(instead).replaceAll(group -> Matcher.quoteReplacement(text(found, group)));
    return isWord() && Character.isUpperCase(found.group().codePointAt(0))
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private static String text(MatchResult found, MatchResult group) {
    int number = Integer.parseInt(group.group(1));
    boolean grouped = number <= found.groupCount() && found.group(number) != null;
    return grouped ? found.group(number) : "";
  }

  /** Whether it is a word of English, and not a name that is the same in every language. */
  boolean isWord() {
    return instead.matches("[-a-z $0-9]+");
  }
}
