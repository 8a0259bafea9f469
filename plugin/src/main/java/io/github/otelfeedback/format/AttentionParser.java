package io.github.otelfeedback.format;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.otelfeedback.markdown.DialectInlineParser;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the marks of emphasis and of struck out text in the order of micromark, with which Prettier
 * reads Markdown.
 *
 * <p>The kind of mark that comes first in a paragraph is paired first; within what is paired, and
 * within links, struck out text comes first.
 */
final class AttentionParser extends DialectInlineParser {

  private static final String STRIKE = "~";
  private static final String EMPHASIS = "*_";
  private static final int LONGEST_STRIKE = 2;

  private static final List<String> WITHIN = List.of(STRIKE, EMPHASIS);

  private List<String> kinds = List.of();
  private boolean closingBracket;

  AttentionParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        withAttention(delimiterProcessors),
        linkRefProcessors,
        extensions);
  }

  private static Map<Character, DelimiterProcessor> withAttention(
      Map<Character, DelimiterProcessor> processors) {
    Map<Character, DelimiterProcessor> exact = new LinkedHashMap<>(processors);
    exact.put('*', new AttentionMarks('*'));
    exact.put('_', new AttentionMarks('_'));
    return exact;
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    kinds = List.of();
    super.parse(content, block);
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    boolean parsed = super.parseDelimiters(processor, mark);
    boolean strike = mark == '~';
    if (parsed
        && kinds.isEmpty()
        && !(strike && getLastDelimiter().getNumDelims() > LONGEST_STRIKE)) {
      kinds = strike ? WITHIN : List.of(EMPHASIS, STRIKE);
    }
    return parsed;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    pair(bottom, null, closingBracket ? WITHIN : kinds);
    while (getLastDelimiter() != null && getLastDelimiter() != bottom) {
      removeDelimiterKeepNode(getLastDelimiter());
    }
  }

  /** Brackets that refer to nothing are text, and do not keep marks apart. */
  @Override
  protected boolean parseCloseBracket() {
    Bracket opener = getLastBracket();
    if (opener != null && opener.isAllowed() && !isLink(opener)) {
      opener.setAllowed(false);
    }
    closingBracket = true;
    boolean parsed = super.parseCloseBracket();
    closingBracket = false;
    return parsed;
  }

  private boolean isLink(Bracket opener) {
    int closing = index;
    index++;
    int label = parseLinkLabel();
    index = closing + 1;
    boolean link = label > 2 ? isDefined(input.subSequence(index, index + label)) : hasTarget();
    index = closing;
    return link
        || (label <= 2
            && !opener.isBracketAfter()
            && isDefined(input.subSequence(opener.getStartIndex(), closing + 1)));
  }

  private boolean isDefined(BasedSequence label) {
    return referenceRepository.containsKey(Escaping.normalizeReferenceChars(label, true));
  }

  private boolean hasTarget() {
    if (peek() != '(') {
      return false;
    }
    index++;
    spnl();
    if (parseLinkDestination() == null) {
      return false;
    }
    spnl();
    if (Characters.isSpace(input.charAt(index - 1))) {
      parseLinkTitle();
      spnl();
    }
    return peek() == ')';
  }

  /** Pairs what stands between these two, or up to the end. */
  private void pair(@Nullable Delimiter bottom, @Nullable Delimiter top, List<String> order) {
    for (String kind : order) {
      Delimiter closer = first(bottom, top);
      while (closer != null && closer != top) {
        closer = closes(closer, kind) ? paired(closer, bottom) : closer.getNext();
      }
    }
  }

  private static boolean closes(Delimiter closer, String kind) {
    return closer.canClose() && kind.indexOf(closer.getDelimiterChar()) >= 0;
  }

  private @Nullable Delimiter first(@Nullable Delimiter bottom, @Nullable Delimiter top) {
    Delimiter first = top == null ? getLastDelimiter() : top.getPrevious();
    if (first == bottom) {
      return null;
    }
    while (first != null && first.getPrevious() != bottom) {
      first = first.getPrevious();
    }
    return first;
  }

  /** Looks for what this one closes; returns the one to look at next. */
  private @Nullable Delimiter paired(Delimiter closer, @Nullable Delimiter bottom) {
    DelimiterProcessor processor = delimiterProcessors.get(closer.getDelimiterChar());
    for (Delimiter opener = closer.getPrevious();
        processor != null && opener != null && opener != bottom;
        opener = opener.getPrevious()) {
      boolean possible = opener.canOpen() && opener.getDelimiterChar() == closer.getDelimiterChar();
      int used = possible ? processor.getDelimiterUse(opener, closer) : 0;
      if (used > 0) {
        pair(opener, closer, WITHIN);
        return joined(processor, opener, closer, used);
      }
    }
    return closer.getNext();
  }

  private @Nullable Delimiter joined(
      DelimiterProcessor processor, Delimiter opener, Delimiter closer, int used) {
    removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, used);
    opener.setNumDelims(opener.getNumDelims() - used);
    closer.setNumDelims(closer.getNumDelims() - used);
    if (opener.getNumDelims() == 0) {
      removeDelimiterAndNode(opener);
    } else {
      opener.getNode().setChars(opener.getNode().getChars().subSequence(0, opener.getNumDelims()));
    }
    if (closer.getNumDelims() == 0) {
      Delimiter next = closer.getNext();
      removeDelimiterAndNode(closer);
      return next;
    }
    BasedSequence left = closer.getNode().getChars();
    closer.getNode().setChars(left.subSequence(used, left.length()));
    closer.setIndex(closer.getIndex() + used);
    return closer;
  }
}
