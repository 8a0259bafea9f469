package io.github.otelfeedback.preview;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.otelfeedback.markdown.MarkdownSyntax;
import java.util.regex.Pattern;

/** Shows Markdown as HTML that loads nothing: tags become text, and a video becomes its address. */
final class MarkdownHtml {

  private static final Pattern VIDEO =
      Pattern.compile(
          "<div class=\"[a-z-]+\">\\s*\\{\\{< youtube (?<id>[A-Za-z0-9_-]{11}) >\\}\\}\\s*</div>");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->\\s*");
  private static final Pattern HEADING_ID = Pattern.compile("(?m)^(#+ .*?) \\{#[^}\\n]*\\}$");
  private static final Pattern PICTURE = Pattern.compile("!\\[");

  private final HtmlRenderer renderer =
      HtmlRenderer.builder(
              new MutableDataSet(MarkdownSyntax.settings())
                  .set(HtmlRenderer.ESCAPE_HTML, true)
                  .set(HtmlRenderer.SUPPRESSED_LINKS, "(?i)(javascript|data|vbscript):.*"))
          .build();

  String html(String markdown) {
    String text = COMMENT.matcher(markdown).replaceAll("");
    text = VIDEO.matcher(text).replaceAll("Video: <https://www.youtube.com/watch?v=${id}>");
    text = HEADING_ID.matcher(text).replaceAll("$1");
    text = PICTURE.matcher(text).replaceAll("Picture: [");
    return renderer.render(MarkdownSyntax.parse(text));
  }
}
