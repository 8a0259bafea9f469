package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Teaches the parser to take {@code {{ }}} and {@code {% %}} as one piece of text. */
final class ShortcodeExtension implements Parser.ParserExtension, InlineParserExtensionFactory {

  @Override
  public void parserOptions(MutableDataHolder options) {
    // The dialect has its options in one place, MarkdownSyntax.
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserExtensionFactory(this);
  }

  @Override
  public CharSequence getCharacters() {
    return "{";
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return new ShortcodeParser();
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
}
