package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The dialect of Markdown that the website is written in.
 *
 * <p>CommonMark with tables, footnotes, strikethrough and task lists, as the website's Hugo has
 * them switched on; shortcodes and template syntax ({@code {{ }}}, {@code {% %}}) stay whole.
 */
public final class MarkdownSyntax {

  private static final DataHolder OPTIONS = options();
  private static final Parser PARSER = builder(DialectInlineParser::new).build();

  private MarkdownSyntax() {}

  /** The syntax tree of this text; offsets of its nodes count UTF-16 units from the start. */
  public static Document parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** The settings behind {@link #parse}, for a renderer that must agree with it. */
  public static DataHolder settings() {
    return OPTIONS;
  }

  /** The parser behind {@link #parse}, for one that reads running text a little differently. */
  public static Parser.Builder builder(InlineParserFactory runningText) {
    return Parser.builder(OPTIONS)
        .customInlineParserFactory(runningText)
        .postProcessorFactory(TaskItems.factory())
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
  }

  private static DataHolder options() {
    return new MutableDataSet()
        .setFrom(ParserEmulationProfile.COMMONMARK_0_29)
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughSubscriptExtension.create(),
                TaskListExtension.create(),
                new ShortcodeExtension()))
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .toImmutable();
  }
}
