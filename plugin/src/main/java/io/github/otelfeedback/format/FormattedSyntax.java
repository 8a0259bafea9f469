package io.github.otelfeedback.format;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import io.github.otelfeedback.markdown.MarkdownSyntax;

/** The website's dialect, with what Prettier in addition takes as one piece of text. */
final class FormattedSyntax {

  private static final Parser PARSER = MarkdownSyntax.builder().build();

  private FormattedSyntax() {}

  static Document parse(String markdown) {
    return PARSER.parse(markdown);
  }
}
