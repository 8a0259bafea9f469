package io.github.otelfeedback.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds formulas and wiki links, which the website has not, but its formatter keeps whole. */
final class Pieces {

  private static final Pattern FORMULA =
      Pattern.compile("(?<!\\$)(\\$+)(?!\\$).*?(?<!\\$)\\1(?!\\$)", Pattern.DOTALL);
  private static final Pattern WIKI_LINK =
      Pattern.compile("\\[\\[(?=[^\\]\\n]*[^\\]\\s])[^\\]\\n]+\\]\\]");

  private Pieces() {}

  static int formula(CharSequence text, int start) {
    return length(FORMULA, text, start);
  }

  static int wikiLink(CharSequence text, int start) {
    return length(WIKI_LINK, text, start);
  }

  private static int length(Pattern pattern, CharSequence text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() - start : 0;
  }
}
