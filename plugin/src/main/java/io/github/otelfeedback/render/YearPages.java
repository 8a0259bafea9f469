package io.github.otelfeedback.render;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Whole;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The page of each year that holds a post, without which Hugo makes no section of it.
 *
 * <p>Its form is the same for all years of the website: the year as title and, negative, as weight,
 * so that the newest year comes first.
 */
final class YearPages {

  private final Website website;

  YearPages(Website website) {
    this.website = website;
  }

  List<Page> render(Localized localized) {
    return localized.sessions().stream()
        .map(LocalizedSession::post)
        .flatMap(Optional::stream)
        .map(YearPages::year)
        .distinct()
        .sorted()
        .filter(year -> !website.has(localized.locale(), below(year)))
        .map(year -> page(localized, year))
        .toList();
  }

  private static int year(Publication.Blog blog) {
    return new PostPath(blog).year();
  }

  private static String below(int year) {
    return "blog/" + year + "/_index.md";
  }

  private static Page page(Localized localized, int year) {
    FrontMatter frontMatter =
        new FrontMatter(
            List.of(
                new Entry("title", new Whole(BigInteger.valueOf(year))),
                new Entry("weight", new Whole(BigInteger.valueOf(-year)))));
    return Pages.page(
        new PagePath(localized.locale(), below(year)), frontMatter, List.of(), List.of());
  }
}
