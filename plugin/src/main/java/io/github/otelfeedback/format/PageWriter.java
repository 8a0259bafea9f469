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
    for (Fragment fragment : page.body()) {
      if (!body.isEmpty()) {
        body.append(fragment.separator().text());
      }
      int first = lines(body);
      body.append(fragment.markdown());
      spans.add(new Span(fragment.session(), first, lines(body)));
    }
    String matter = matter(page, body.toString());
    String text = body.isEmpty() ? matter : matter + "\n" + body + "\n";
    return new PageText(text, moved(spans, lines(matter), page));
  }

  private static String matter(Page page, String body) {
    ProseWrap wrap = PageFormatter.wrap(page.path().locale());
    SpellingWords spelling = new SpellingWords(page.spelling());
    return FrontMatterEmitter.emit(
        page.frontMatter(), keys -> spelling.in("---\n" + keys + "---\n" + body), wrap);
  }

  /** The number of the line on which the text ends. */
  private static int lines(CharSequence text) {
    return 1 + (int) text.chars().filter(character -> character == '\n').count();
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
