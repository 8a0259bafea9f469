package io.github.otelfeedback.format;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import io.github.otelfeedback.markdown.MarkdownSyntax;

/** The website's dialect, with what Prettier in addition takes as one piece of text. */
final class FormattedSyntax {

  private static final Parser PARSER =
      MarkdownSyntax.builder(AttentionParser::new)
          .customInlineParserExtensionFactory(
              new VerbatimExtension("hHwW", false, BareAddresses::length, BareAddress::new))
          .customInlineParserExtensionFactory(
              new VerbatimExtension("$", true, Pieces::formula, VerbatimNode::new))
          .customInlineParserExtensionFactory(
              new VerbatimExtension("[", true, Pieces::bracketed, Pieces::bracketed))
          .build();

  private FormattedSyntax() {}

  static Document parse(String markdown) {
    return PARSER.parse(markdown);
  }
}
