package io.github.otelfeedback.command;

import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Set;

/**
 * Leaves out pages that wait for the review of their locale's words, and indexes that wait to be
 * asked for: no merge helps there.
 */
record Unheld(SiteSnapshot site, Set<SiteLocale> unreviewed, boolean refreshIndexes) {

  private static final String INDEX = "community/end-user/recordings.md";

  List<PagePath> of(List<Planned> pages) {
    return pages.stream()
        .map(Planned::path)
        .filter(path -> !isUnreviewed(path) && !isHeldIndex(path))
        .toList();
  }

  private boolean isUnreviewed(PagePath path) {
    return unreviewed.contains(path.locale())
        && site.lock(path.locale()).entry(path.inSite()).isEmpty();
  }

  private boolean isHeldIndex(PagePath path) {
    return !refreshIndexes
        && !path.locale().isEnglish()
        && path.below().equals(INDEX)
        && site.file(path.inSite()).isPresent();
  }
}
