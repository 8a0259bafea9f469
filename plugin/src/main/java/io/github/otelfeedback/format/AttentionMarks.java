package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads asterisks and underscores as micromark does, with which Prettier reads Markdown.
 *
 * <p>Unlike CommonMark, it lets a run of marks open emphasis that another kind of mark follows, and
 * close emphasis that another kind of mark precedes, whatever stands on its other side.
 */
final class AttentionMarks implements DelimiterProcessor {

  private static final String MARKS = "*_~";

  private final char mark;

  AttentionMarks(char mark) {
    this.mark = mark;
  }

  @Override
  public char getOpeningCharacter() {
    return mark;
  }

  @Override
  public char getClosingCharacter() {
    return mark;
  }

  @Override
  public int getMinLength() {
    return 1;
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }

  @Override
  public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun run) {
    return null;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    Side left = Side.of(before);
    Side right = Side.of(after);
    boolean opens = touches(right, left) || MARKS.contains(after);
    boolean closes = touches(left, right) || MARKS.contains(before);
    return opens && (mark == '*' || left != Side.WORD || !closes);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    Side left = Side.of(before);
    Side right = Side.of(after);
    boolean opens = touches(right, left) || MARKS.contains(after);
    boolean closes = touches(left, right) || MARKS.contains(before);
    return closes && (mark == '*' || right != Side.WORD || !opens);
  }

  private static boolean touches(Side inner, Side outer) {
    return inner == Side.WORD || (inner == Side.PUNCTUATION && outer != Side.WORD);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean both = opener.canClose() || closer.canOpen();
    boolean odd = closer.length() % 3 != 0 && (opener.length() + closer.length()) % 3 == 0;
    if (both && odd) {
      return 0;
    }
    return opener.length() > 1 && closer.length() > 1 ? 2 : 1;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    BasedSequence start = opener.getTailChars(used);
    BasedSequence end = closer.getLeadChars(used);
    DelimitedNode node =
        used == 1
            ? new Emphasis(start, BasedSequence.NULL, end)
            : new StrongEmphasis(start, BasedSequence.NULL, end);
    opener.moveNodesBetweenDelimitersTo(node, closer);
  }

  /** What stands beside a run of marks. */
  private enum Side {
    WORD,
    SPACE,
    PUNCTUATION;

    static Side of(String neighbour) {
      int character = neighbour.charAt(0);
      if (Characters.isSpace(character)) {
        return SPACE;
      }
      return Characters.isPunctuationOrSymbol(character) ? PUNCTUATION : WORD;
    }
  }
}
