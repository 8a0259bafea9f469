package io.github.otelfeedback.format;

import io.github.otelfeedback.format.PageText.Span;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a formatted page into the text of its file: front matter, a blank line, the body.
 *
 * <p>Same page, same text; LF line ends, one at the end. The front matter belongs to the session of
 * the body where that is one, and to nobody where the page is about several.
 */
public final class PageWriter {

  public PageText write(Page page) {
    List<Span> spans = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    int line = 1;
    for (Fragment fragment : page.body()) {
      String separator = body.isEmpty() ? "" : fragment.separator().text();
      body.append(separator).append(fragment.markdown());
      int first = line + lineEnds(separator);
      line = first + lineEnds(fragment.markdown());
      spans.add(new Span(fragment.session(), first, line));
    }
    String matter = matter(page, body.toString());
    String text = body.isEmpty() ? matter : matter + "\n" + body + "\n";
    return new PageText(text, moved(spans, 1 + lineEnds(matter), page));
  }

  private static String matter(Page page, String body) {
    ProseWrap wrap = PageFormatter.wrap(page.path().locale());
    SpellingWords spelling = new SpellingWords(page.spelling());
    return FrontMatterEmitter.emit(
        page.frontMatter(), keys -> spelling.in("---\n" + keys + "---\n" + body), wrap);
  }

  private static int lineEnds(String text) {
    int ends = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      ends++;
    }
    return ends;
  }

  private static List<Span> moved(List<Span> spans, int bodyStart, Page page) {
    List<Span> all = new ArrayList<>();
    all.add(new Span(owner(page), 1, bodyStart));
    for (Span span : spans) {
      all.add(new Span(span.session(), span.firstLine() + bodyStart, span.lastLine() + bodyStart));
    }
    return List.copyOf(all);
  }

  private static Optional<SessionId> owner(Page page) {
    List<SessionId> sessions =
        page.body().stream().map(Fragment::session).flatMap(Optional::stream).distinct().toList();
    return sessions.size() == 1 ? Optional.of(sessions.get(0)) : Optional.empty();
  }
}
