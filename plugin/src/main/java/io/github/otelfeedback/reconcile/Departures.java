package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Removes what is ours and no longer generated, and leaves alone what the run is not about. */
final class Departures {

  private static final String NOT_CHOSEN = "This run is about other posts.";

  private final ReconcileSettings settings;
  private final SiteSnapshot site;
  private final English english;
  private final Ledger ledger;
  private final Words words;

  Departures(
      ReconcileSettings settings, SiteSnapshot site, English english, Ledger ledger, Words words) {
    this.settings = settings;
    this.site = site;
    this.english = english;
    this.ledger = ledger;
    this.words = words;
  }

  /** Decides on every file of ours that nothing has been decided about, of some kinds of pages. */
  void settle(SiteLocale locale, Predicate<PageKind> kinds) {
    String folder = "content/" + locale.code() + "/";
    for (Lock.Entry entry : site.lock(locale).entries().values()) {
      PageKind kind = PageKind.of(entry.path().substring(folder.length()));
      if (kinds.test(kind) && !ledger.isDecided(entry.path())) {
        settle(locale, kind, entry);
      }
    }
  }

  /** Leaves a page of a session alone that this run is not about, whatever its record gives. */
  void leave(Page page) {
    String path = page.path().inSite();
    SiteLocale locale = page.path().locale();
    Optional<Lock.Entry> ours = site.lock(locale).entry(path);
    if (ours.isPresent() && site.file(path).isPresent()) {
      keep(locale, ours.get(), Outcome.SAME, NOT_CHOSEN);
    } else {
      ledger.decide(
          Decision.of(path, locale, Candidate.sessionOf(page), Outcome.WAITING, NOT_CHOSEN));
    }
  }

  private void settle(SiteLocale locale, PageKind kind, Lock.Entry entry) {
    Optional<SiteFile> standing = site.file(entry.path());
    if (!settings.covers(entry.session()) && standing.isPresent()) {
      keep(locale, entry, Outcome.SAME, NOT_CHOSEN);
    } else if (standing.isEmpty()) {
      english.stands(entry.path(), Optional.empty());
    } else if (isWithdrawn(entry)) {
      withdraw(locale, entry, standing.get());
    } else if (entry.session().filter(settings.unnamed()::contains).isPresent()) {
      vacate(locale, entry, standing.get());
    } else if (!standing.get().generated().equals(entry.blob())
        && settings.edits() != Edits.OVERWRITE) {
      ledger.report(words.editedAndGone(entry.path()));
      keep(locale, entry, Outcome.EDITED, "Edited on the website, and no longer generated.");
    } else if (ledger.isWaiting(locale, entry.session())) {
      keep(locale, entry, Outcome.SAME, "Its new place waits for the English page.");
    } else if (kind == PageKind.YEAR && ledger.hasContent(folderOf(entry.path()))) {
      keep(locale, entry, Outcome.SAME, "Other posts of the year need it.");
    } else {
      remove(locale, entry, "No record gives it any more.");
    }
  }

  private boolean isWithdrawn(Lock.Entry entry) {
    return settings
        .withdrawal()
        .map(Withdrawal::session)
        .filter(id -> entry.session().equals(Optional.of(id)))
        .isPresent();
  }

  private void withdraw(SiteLocale locale, Lock.Entry entry, SiteFile standing) {
    if (!standing.generated().equals(entry.blob())) {
      ledger.report(words.editsDropped(entry.path()));
    }
    remove(locale, entry, "Its session is withdrawn.");
  }

  /** Its path and its edits may tell a name that was withdrawn since; neither is shown. */
  private void vacate(SiteLocale locale, Lock.Entry entry, SiteFile standing) {
    if (!standing.generated().equals(entry.blob())) {
      ledger.report(words.editsVacated(entry.session().orElseThrow()));
    }
    remove(locale, entry, "Its organization stays unnamed, and the page has another place.");
  }

  private void remove(SiteLocale locale, Lock.Entry entry, String why) {
    ledger.remove(entry.path());
    english.stands(entry.path(), Optional.empty());
    decide(locale, entry, Outcome.REMOVED, why);
  }

  private void keep(SiteLocale locale, Lock.Entry entry, Outcome outcome, String why) {
    ledger.keep(entry.path(), List.of(Origin.ofAll(entry.session())));
    ledger.own(entry);
    decide(locale, entry, outcome, why);
  }

  private void decide(SiteLocale locale, Lock.Entry entry, Outcome outcome, String why) {
    ledger.decide(Decision.of(entry.path(), locale, entry.session(), outcome, why));
  }

  private static String folderOf(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
