package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads running text where the library's own parser strays from CommonMark.
 *
 * <p>It loses count of definitions within quotations, whose lines have a prefix, and takes no
 * spaces in targets between angle brackets.
 */
public class DialectInlineParser extends InlineParserImpl {

  private static final Pattern BRACKETED_TARGET = Pattern.compile("^<(?:[^<>\\n\\\\]|\\\\.)*>");
  private static final int DEEPEST_INDENT = 3;

  protected DialectInlineParser(
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
        withExactStrikes(delimiterProcessors),
        linkRefProcessors,
        extensions);
  }

  private static Map<Character, DelimiterProcessor> withExactStrikes(
      Map<Character, DelimiterProcessor> processors) {
    Map<Character, DelimiterProcessor> exact = new LinkedHashMap<>(processors);
    exact.put('~', new ExactStrikes());
    return exact;
  }

  /** Takes the definitions off the start of a paragraph; returns how many characters they are. */
  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    BasedSequence text = block.getContentChars();
    int taken = 0;
    int length = -1;
    while (length != 0 && taken < text.length()) {
      int indent = text.subSequence(taken, text.length()).countLeading(c -> c == ' ');
      int start = taken + indent;
      boolean possible =
          indent <= DEEPEST_INDENT && start < text.length() && text.charAt(start) == '[';
      length = possible ? parseReference(block, text.subSequence(start, text.length())) : 0;
      taken += length == 0 ? 0 : indent + length;
    }
    return taken < text.length()
        ? text.getIndexOffset(taken) - block.getStartOffset()
        : block.getTextLength();
  }

  /** A link cannot hold another one; the library forgets that of references. */
  @Override
  protected boolean parseCloseBracket() {
    boolean parsed = super.parseCloseBracket();
    if (block.getLastChild() instanceof LinkRef link
        && link.isDefined()
        && link.getEndOffset() == input.getIndexOffset(index)) {
      for (Bracket open = getLastBracket(); open != null; open = open.getPrevious()) {
        open.setAllowed(open.isAllowed() && open.isImage());
      }
    }
    return parsed;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return peek() == '<' ? match(BRACKETED_TARGET) : super.parseLinkDestination();
  }
}
