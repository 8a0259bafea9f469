package io.github.otelfeedback.scaffold;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads notes that were exported from Google Docs, as Markdown or as HTML, and cleans them.
 *
 * <p>The first heading of level one becomes the title; the others and what is below them move down
 * to level two and deeper. Pictures are left out and counted. The words themselves stay.
 */
public final class NotesReader {

  private static final FlexmarkHtmlConverter CONVERTER =
      FlexmarkHtmlConverter.builder(
              new MutableDataSet()
                  .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                  .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false))
          .build();

  public Notes read(String text) {
    return new NotesCleaner().clean(looksLikeHtml(text) ? toMarkdown(text) : text);
  }

  private static boolean looksLikeHtml(String text) {
    String start = text.stripLeading();
    return start.regionMatches(true, 0, "<!doctype html", 0, 14)
        || start.regionMatches(true, 0, "<html", 0, 5)
        || start.regionMatches(true, 0, "<meta", 0, 5);
  }

  private static String toMarkdown(String html) {
    Document document = Jsoup.parse(html);
    document.select("style, script, head > *").remove();
    document.select("p.title").tagName("h1");
    document.select("p.subtitle").tagName("p");
    document.select("span").forEach(NotesReader::keepEmphasis);
    document.select("a[id]:empty, a[name]:empty").remove();
    return CONVERTER.convert(document.body().html());
  }

  /** The export says bold and italic by style; what is not said by a tag would be lost. */
  private static void keepEmphasis(Element span) {
    String style = span.attr("style").replace(" ", "");
    if (style.contains("font-weight:700") && span.closest("h1,h2,h3,h4,h5,h6") == null) {
      span.tagName("strong").clearAttributes();
    } else if (style.contains("font-style:italic")) {
      span.tagName("em").clearAttributes();
    } else {
      span.unwrap();
    }
  }
}
