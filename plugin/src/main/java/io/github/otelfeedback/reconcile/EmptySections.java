package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Removes the pages of sections that stand only because of a session that is withdrawn. */
final class EmptySections {

  private static final Pattern PIN =
      Pattern.compile("(?m)^(default_lang_commit|drifted_from_default): .*\\n");

  private final SiteSnapshot site;
  private final Writing writing;
  private final English english;
  private final Ledger ledger;

  EmptySections(SiteSnapshot site, Writing writing, English english, Ledger ledger) {
    this.site = site;
    this.writing = writing;
    this.english = english;
    this.ledger = ledger;
  }

  /**
   * Decides on the sections of a locale, the innermost first.
   *
   * @param pages the pages without the session; those that wait need their section, too
   */
  void settle(SiteLocale locale, Withdrawal withdrawal, List<PagePath> pages) throws IOException {
    List<Page> sections =
        withdrawal.sections().stream()
            .filter(section -> section.path().locale() == locale)
            .sorted(Comparator.comparing(Page::path).reversed())
            .toList();
    for (Page section : sections) {
      if (isEmpty(section, pages) && isOurs(section)) {
        remove(section.path().inSite(), locale);
      }
    }
  }

  private boolean isEmpty(Page section, List<PagePath> pages) {
    String path = section.path().inSite();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return !ledger.hasContent(folder)
        && pages.stream().noneMatch(page -> page.inSite().startsWith(folder));
  }

  private boolean isOurs(Page section) throws IOException {
    String path = section.path().inSite();
    return site.file(path).isPresent()
        && unpinned(site.checkout().text(path).replace("\r\n", "\n"))
            .equals(unpinned(writing.write(section).text()));
  }

  private static String unpinned(String text) {
    return PIN.matcher(text).replaceAll("");
  }

  private void remove(String path, SiteLocale locale) {
    ledger.remove(path);
    english.stands(path, Optional.empty());
    ledger.decide(
        Decision.of(
            path, locale, Optional.empty(), Outcome.REMOVED, "Nothing is left in its section."));
  }
}
