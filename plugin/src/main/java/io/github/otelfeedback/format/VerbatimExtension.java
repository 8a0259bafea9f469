package io.github.otelfeedback.format;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Teaches the parser to take some text as one piece, in which nothing else is looked for. */
final class VerbatimExtension implements InlineParserExtensionFactory {

  /** Measures the piece that starts at an index, 0 if none does. */
  @FunctionalInterface
  interface Measure {
    int length(CharSequence text, int start);
  }

  private final String firstCharacters;
  private final boolean insideBrackets;
  private final Measure measure;
  private final Function<BasedSequence, Node> node;

  VerbatimExtension(
      String firstCharacters,
      boolean insideBrackets,
      Measure measure,
      Function<BasedSequence, Node> node) {
    this.firstCharacters = firstCharacters;
    this.insideBrackets = insideBrackets;
    this.measure = measure;
    this.node = node;
  }

  @Override
  public CharSequence getCharacters() {
    return firstCharacters;
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return new PieceParser();
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private final class PieceParser implements InlineParserExtension {

    @Override
    public boolean parse(LightInlineParser parser) {
      if (!insideBrackets && ((InlineParser) parser).getLastBracket() != null) {
        return false;
      }
      int start = parser.getIndex();
      int length = measure.length(parser.getInput(), start);
      if (length == 0) {
        return false;
      }
      parser.flushTextNode();
      parser.appendNode(node.apply(parser.getInput().subSequence(start, start + length)));
      parser.setIndex(start + length);
      return true;
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
      // Nothing is kept between pieces.
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
      // Nothing is kept between blocks.
    }
  }
}
