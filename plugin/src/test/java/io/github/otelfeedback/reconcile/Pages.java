package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Asset;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages for tests, and a plain way to write them. */
public final class Pages {

  public static final SessionId SESSION = new SessionId("a-session");

  private Pages() {}

  /** A page about the session; its inputs are its text. */
  public static Page page(SiteLocale locale, String below, String text) {
    return new Page(
        new PagePath(locale, below),
        new FrontMatter(List.of(new Entry("title", new FrontMatter.Text("Title")))),
        List.of(),
        List.of(new Fragment(Optional.of(SESSION), Fragment.Separator.BLOCK, text)),
        List.of(),
        "inputs-" + text.hashCode());
  }

  /** The same page with pictures of the session. */
  public static Page withPictures(Page page, String... names) {
    List<Asset> assets = List.of(names).stream().map(name -> new Asset(SESSION, name)).toList();
    return new Page(
        page.path(), page.frontMatter(), page.spelling(), page.body(), assets, page.inputs());
  }

  /** Front matter as {@code key: value} lines, then the fragments. */
  public static Writing.Written write(Page page) {
    StringBuilder text = new StringBuilder("---\n");
    for (Entry entry : page.frontMatter().entries()) {
      text.append(entry.key()).append(": ").append(plain(entry.value())).append('\n');
    }
    text.append("cSpell:ignore: word\n---\n");
    int matter = (int) text.toString().lines().count();
    List<Origin> origins = new ArrayList<>();
    origins.add(new Origin(Candidate.sessionOf(page), 1, matter));
    for (Fragment part : page.body()) {
      int line = (int) text.toString().lines().count() + 2;
      text.append('\n').append(part.markdown()).append('\n');
      origins.add(new Origin(part.session(), line, line));
    }
    return new Writing.Written(text.toString(), origins);
  }

  private static String plain(FrontMatter.Value value) {
    if (value instanceof FrontMatter.Flag flag) {
      return Boolean.toString(flag.flag());
    }
    return value instanceof FrontMatter.Text text ? text.text() : "?";
  }
}
