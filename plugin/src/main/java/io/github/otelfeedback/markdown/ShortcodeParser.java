package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Recognizes one shortcode or piece of template syntax, which may span lines of a paragraph. */
final class ShortcodeParser implements InlineParserExtension {

  private static final Pattern SHORTCODE =
      Pattern.compile("^(?:\\{\\{.*?\\}\\}|\\{%.*?%\\})", Pattern.DOTALL);

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence match = parser.match(SHORTCODE);
    if (match == null) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new Shortcode(match));
    return true;
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    // Nothing is kept between shortcodes.
  }

  @Override
  public void finalizeDocument(InlineParser parser) {
    // Nothing is kept between blocks.
  }
}
