package io.github.otelfeedback.gate;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a capital at a place may only be there because something begins. */
record SentenceStart(String source) {

  private static final String MARKUP =
      " \t\u00A0*_\"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB()[]<>`\u00A1\u00BF";
  private static final String ENDS = ".!?:;\u2026\u3002\uFF01\uFF1F|=";
  private static final Pattern MARK = Pattern.compile("[>\\s]*(#{1,6}|[-*+]|\\d{1,9}[.)]?)\\s*");
  private static final Pattern HEADING = Pattern.compile("\\s*#{1,6}\\s.*");
  private static final Pattern TITLE = Pattern.compile("\\s*(#{1,6}\\s|(linkT|t)itle: ).*");
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~|---).*");
  private static final Pattern TAIL = Pattern.compile("[\\s>*_\"'\u201D\u2019)\\]`]+$");

  /** Whether a sentence, a block or a cell begins at an offset. */
  boolean isAt(int offset) {
    int line = lineOf(offset);
    int at = offset - 1;
    while (at >= line && MARKUP.indexOf(source.charAt(at)) >= 0) {
      at--;
    }
    return at < line
        ? line == 0 || MARK.matcher(source.substring(line, offset)).matches() || isEnd(line - 1)
        : ENDS.indexOf(source.charAt(at)) >= 0
            || MARK.matcher(source.substring(line, at + 1)).matches();
  }

  /** Whether the line that ends at an offset ends what was said. */
  private boolean isEnd(int end) {
    String before = source.substring(lineOf(end), end);
    String words = TAIL.matcher(before).replaceFirst("");
    return words.isEmpty()
        || FENCE.matcher(before).matches()
        || HEADING.matcher(before).matches()
        || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether the line at an offset is a heading or title with capitals in most longer words. */
  boolean isInTitle(int offset) {
    int end = source.indexOf('\n', offset);
    String line = source.substring(lineOf(offset), end < 0 ? source.length() : end);
    if (!TITLE.matcher(line).matches()) {
      return false;
    }
    List<Word> words = Word.of(line).stream().filter(word -> word.text().length() > 3).toList();
    long capitals = words.stream().filter(Word::hasCapital).count();
    return words.size() > 1 && capitals * 2 > words.size();
  }

  private int lineOf(int offset) {
    return source.lastIndexOf('\n', offset - 1) + 1;
  }
}
