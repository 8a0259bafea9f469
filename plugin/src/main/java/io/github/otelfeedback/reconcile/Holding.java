package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.PageBlocks;
import io.github.otelfeedback.site.PageBlocks.Block;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leaves the index of a locale as it stands until somebody asks for it to be brought up to date, so
 * that a new session is a change of the English index alone.
 *
 * <p>Only while everything that the index says is still so: what is taken back, or told in another
 * way, leaves every index in the same run. Its pin stays, too; that its English page changed since
 * is for the website's own drift script to say.
 */
final class Holding {

  private static final String INDEX = "community/end-user/recordings.md";

  private final boolean refresh;
  private final SiteSnapshot site;
  private final Writing writing;
  private final Ledger ledger;

  Holding(boolean refresh, SiteSnapshot site, Writing writing, Ledger ledger) {
    this.refresh = refresh;
    this.site = site;
    this.writing = writing;
    this.ledger = ledger;
  }

  /** Leaves a page as it stands, if it is one of those and can be left. */
  boolean holds(Planned planned) throws IOException {
    PagePath path = planned.path();
    Optional<Lock.Entry> ours = site.lock(path.locale()).entry(path.inSite());
    if (refresh || !isLocalizedIndex(path) || ours.filter(this::isUnedited).isEmpty()) {
      return false;
    }
    Page page = planned.page().get();
    Writing.Written now = writing.write(page);
    PageBlocks standing = PageBlocks.of(site.checkout().text(path.inSite()));
    Optional<List<Block>> still = standing.within(PageBlocks.of(now.text()));
    still.ifPresent(blocks -> keep(page, ours.get(), origins(now, standing, blocks)));
    return still.isPresent();
  }

  private static boolean isLocalizedIndex(PagePath path) {
    return !path.locale().isEnglish() && path.below().equals(INDEX);
  }

  private boolean isUnedited(Lock.Entry entry) {
    return site.file(entry.path())
        .map(SiteFile::generated)
        .filter(entry.blob()::equals)
        .isPresent();
  }

  private void keep(Page page, Lock.Entry entry, List<Origin> origins) {
    ledger.keep(entry.path(), origins);
    ledger.own(entry);
    ledger.decide(
        Decision.of(
            entry.path(),
            page.path().locale(),
            entry.session(),
            Outcome.SAME,
            "It is refreshed when asked for."));
  }

  /** A block comes from the session that still gives all of it. */
  private static List<Origin> origins(
      Writing.Written now, PageBlocks standing, List<Block> givenBy) {
    List<Origin> origins = new ArrayList<>();
    for (int i = 0; i < givenBy.size(); i++) {
      Block block = standing.blocks().get(i);
      int line = givenBy.get(i).firstLine();
      now.origins().stream()
          .filter(origin -> origin.firstLine() <= line && line <= origin.lastLine())
          .findFirst()
          .flatMap(Origin::session)
          .map(session -> new Origin(Optional.of(session), block.firstLine(), block.lastLine()))
          .ifPresent(origins::add);
    }
    return List.copyOf(origins);
  }
}
