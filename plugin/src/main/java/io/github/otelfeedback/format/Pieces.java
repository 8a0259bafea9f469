package io.github.otelfeedback.format;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds formulas, wiki links and what refers to footnotes: the formatter keeps them whole. */
final class Pieces {

  private static final Pattern FORMULA =
      Pattern.compile("(?<!\\$)(\\$+)(?!\\$).*?(?<!\\$)\\1(?!\\$)", Pattern.DOTALL);
  private static final Pattern WIKI_LINK =
      Pattern.compile("\\[\\[(?=[^\\]\\n]*[^\\]\\s])[^\\]\\n]+\\]\\]");

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\[\\s]+\\](?![(\\[])");

  private Pieces() {}

  static int formula(CharSequence text, int start) {
    return length(FORMULA, text, start);
  }

  /** A wiki link or what refers to a footnote, also within links. */
  static int bracketed(CharSequence text, int start) {
    return Math.max(length(WIKI_LINK, text, start), length(FOOTNOTE, text, start));
  }

  /** The node of what {@link #bracketed} measured. */
  static Node bracketed(BasedSequence characters) {
    return characters.startsWith("[^")
        ? new FootnoteMark(characters)
        : new VerbatimNode(characters);
  }

  private static int length(Pattern pattern, CharSequence text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() - start : 0;
  }
}
