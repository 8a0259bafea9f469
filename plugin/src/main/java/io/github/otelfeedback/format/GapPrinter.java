package io.github.otelfeedback.format;

import io.github.otelfeedback.format.Token.Gap;
import io.github.otelfeedback.format.Token.Script;
import io.github.otelfeedback.format.Token.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides what becomes of the gap between two words: a space, a break or nothing. */
final class GapPrinter {

  /** Words that would start a block if they came first on a line. */
  private static final Pattern BLOCK_START =
      Pattern.compile(
          "^>.*|[*+-]|#{1,6}|\\d+[.)" + Misread.DOT + Misread.PARENTHESIS + "]", Pattern.DOTALL);

  private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Surroundings place;
  private final List<Token> tokens;
  private Optional<Boolean> spaced = Optional.empty();

  GapPrinter(Surroundings place, List<Token> tokens) {
    this.place = place;
    this.tokens = tokens;
  }

  /** The gap at this index of a sentence. */
  Doc print(int index) {
    Gap gap = (Gap) tokens.get(index);
    boolean held = startsBlock(index);
    if (gap.isLineFeed() && place.wrap() == ProseWrap.PRESERVE && !held) {
      return Doc.BREAK;
    }
    boolean space = gap.value().equals(" ") || (gap.isLineFeed() && needsSpace(index));
    if (place.wrap() == ProseWrap.ALWAYS && !held && !place.unbroken() && isBreakable(index)) {
      return space ? Doc.SPACE_OR_BREAK : Doc.NOTHING_OR_BREAK;
    }
    return Doc.text(space ? " " : "");
  }

  private boolean startsBlock(int index) {
    Optional<Word> next = word(index + 1);
    if (next.isEmpty() || !BLOCK_START.matcher(next.get().value()).matches()) {
      return false;
    }
    boolean glued = token(index + 2).filter(Gap.NONE::equals).isPresent();
    return !glued && !isLonelyDash(index, next.get());
  }

  /** A dash on a line of its own is escaped instead, where lines are kept. */
  private boolean isLonelyDash(int index, Word next) {
    return place.wrap() == ProseWrap.PRESERVE
        && isLineFeed(index)
        && next.value().equals("-")
        && (index + 2 >= tokens.size() || isLineFeed(index + 2));
  }

  private boolean isLineFeed(int index) {
    return token(index).filter(token -> token instanceof Gap gap && gap.isLineFeed()).isPresent();
  }

  private boolean isBreakable(int index) {
    Optional<Word> previous = word(index - 1);
    Optional<Word> next = word(index + 1);
    if (previous.isEmpty() || next.isEmpty()) {
      return true;
    }
    if (tokens.get(index).equals(Gap.NONE)) {
      return false;
    }
    return isKoreanWithChinese(previous.get(), next.get())
        || !(previous.get().isChineseOrJapanese() || next.get().isChineseOrJapanese());
  }

  private static boolean isKoreanWithChinese(Word one, Word other) {
    return (one.script() == Script.KOREAN && other.script() == Script.CHINESE_OR_JAPANESE)
        || (one.script() == Script.CHINESE_OR_JAPANESE && other.script() == Script.KOREAN);
  }

  /** Whether a line feed stands for a space, which between Chinese characters it does not. */
  private boolean needsSpace(int index) {
    Optional<Word> previous = word(index - 1);
    Optional<Word> next = word(index + 1);
    return previous.isEmpty() || next.isEmpty() || needsSpace(previous.get(), next.get());
  }

  private boolean needsSpace(Word previous, Word next) {
    if ((isSpacedScript(previous) && isSpacedScript(next)) || isKoreanWithChinese(previous, next)) {
      return true;
    }
    if (previous.script() == Script.PUNCTUATION
        || next.script() == Script.PUNCTUATION
        || previous.script() == next.script()) {
      return false;
    }
    if (isAscii(next.value().charAt(0)) || isAscii(lastOf(previous.value()))) {
      return true;
    }
    return !previous.endsMarked() && !next.opensMarked() && isSpacedElsewhere();
  }

  private static boolean isSpacedScript(Word word) {
    return word.script() == Script.OTHER || word.script() == Script.KOREAN;
  }

  private static boolean isAscii(char character) {
    return ASCII_PUNCTUATION.indexOf(character) >= 0;
  }

  private static char lastOf(String value) {
    return value.charAt(value.length() - 1);
  }

  /** Whether this sentence mostly writes spaces between Chinese and other words. */
  private boolean isSpacedElsewhere() {
    if (spaced.isEmpty()) {
      spaced = Optional.of(mixedGaps(" ") > mixedGaps(""));
    }
    return spaced.get();
  }

  private long mixedGaps(String value) {
    long count = 0;
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (tokens.get(i) instanceof Gap gap && gap.value().equals(value) && isMixed(i)) {
        count++;
      }
    }
    return count;
  }

  private boolean isMixed(int index) {
    Script previous = word(index - 1).map(Word::script).orElse(Script.PUNCTUATION);
    Script next = word(index + 1).map(Word::script).orElse(Script.PUNCTUATION);
    return (previous == Script.OTHER && next == Script.CHINESE_OR_JAPANESE)
        || (previous == Script.CHINESE_OR_JAPANESE && next == Script.OTHER);
  }

  private Optional<Word> word(int index) {
    return token(index).filter(Word.class::isInstance).map(Word.class::cast);
  }

  private Optional<Token> token(int index) {
    return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
  }
}
