package io.github.otelfeedback.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds web addresses that stand in the text without any marks.
 *
 * <p>Source: GitHub Flavored Markdown, "Autolinks (extension)".
 */
final class BareAddresses {

  private static final Pattern SCHEME = Pattern.compile("(?i)https?://(?=[^\\s\\p{P}\\p{S}])");
  private static final Pattern WWW = Pattern.compile("(?i)www\\.(?=.)");
  private static final String BEFORE_WWW = "(*_[]~";
  private static final String TRAILING = "!\"&'()*,.:;<?]_~";

  /** Punctuation that belongs to the sentence, not to the address, because nothing follows it. */
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?:[!\"')*,.:;?_~]|&[A-Za-z]+;|\\](?![(\\[\\s]|$))*(?:[<\\s]|\\](?=[(\\[\\s]|$)|$)");

  private BareAddresses() {}

  /** The length of the address that starts here, 0 if none does. */
  static int length(CharSequence text, int start) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    boolean letter = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
    boolean apart = Character.isWhitespace(before) || BEFORE_WWW.indexOf(before) >= 0;
    int domain = Math.max(letter ? 0 : end(SCHEME, text, start), apart ? end(WWW, text, start) : 0);
    int from =
        domain > 0 && WWW.matcher(text).region(start, text.length()).lookingAt() ? start : domain;
    int path = domain == 0 ? 0 : endOfDomain(text, from);
    return path == 0 ? 0 : endOfPath(text, path) - start;
  }

  private static int end(Pattern pattern, CharSequence text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** The end of the domain, 0 if its last two parts hold an underscore. */
  private static int endOfDomain(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && isDomain(text, end)) {
      end++;
    }
    String[] parts = text.subSequence(start, end).toString().split("\\.", -1);
    boolean marked =
        parts[parts.length - 1].contains("_")
            || (parts.length > 1 && parts[parts.length - 2].contains("_"));
    return marked || end == start ? 0 : end;
  }

  private static boolean isDomain(CharSequence text, int index) {
    char character = text.charAt(index);
    if (character == '.' || character == '_') {
      return !isTrail(text, index);
    }
    return character == '-'
        || !(Character.isWhitespace(character) || Characters.isPunctuation(character));
  }

  private static int endOfPath(CharSequence text, int start) {
    int open = 0;
    for (int i = start; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean closes = character == ')' && open > 0;
      boolean over = Character.isWhitespace(character) || character == '|';
      if (over || (!closes && isEnd(text, i))) {
        return i;
      }
      open += character == '(' ? 1 : closes ? -1 : 0;
    }
    return text.length();
  }

  private static boolean isEnd(CharSequence text, int index) {
    return TRAILING.indexOf(text.charAt(index)) >= 0
        && text.charAt(index) != '('
        && isTrail(text, index);
  }

  private static boolean isTrail(CharSequence text, int index) {
    return TRAIL.matcher(text).region(index, text.length()).lookingAt();
  }
}
