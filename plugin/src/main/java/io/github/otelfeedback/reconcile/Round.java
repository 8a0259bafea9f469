package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.page.Asset;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.reconcile.Candidates.Made;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.LockText;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run over all pages, locale by locale, English first because translations depend on it. */
final class Round {

  private static final int AT_ONCE = 256;

  private interface Consideration {
    void of(Made page) throws IOException;
  }

  private final ReconcileSettings settings;
  private final SiteSnapshot site;
  private final Writing writing;
  private final Ledger ledger;
  private final English english;
  private final Pinning pinning;
  private final Candidates candidates;
  private final Recall recall;
  private final Judge judge;
  private final Words words;
  private final Settling settling;
  private final Departures departures;
  private final Holding holding;
  private final Set<SiteLocale> unreviewed = EnumSet.noneOf(SiteLocale.class);

  Round(
      ReconcileSettings settings,
      SiteSnapshot site,
      Writing writing,
      Ledger ledger,
      Memory memory) {
    this.settings = settings;
    this.site = site;
    this.writing = writing;
    this.ledger = ledger;
    this.english = new English(site);
    this.pinning = new Pinning(settings.pins(), site, english);
    this.candidates = new Candidates(site, pinning, writing, memory);
    this.recall = new Recall(memory);
    this.judge = new Judge(site, settings.edits());
    this.words = new Words(site.checkout(), settings.shownSessions());
    this.settling = new Settling(settings, site, judge, english, ledger, words);
    this.departures = new Departures(settings, site, english, ledger, words);
    this.holding = new Holding(settings.refreshIndexes(), site, writing, ledger);
  }

  Reconciled run(List<Planned> pages) throws IOException {
    for (SiteLocale locale : SiteLocale.values()) {
      List<Planned> own = pages.stream().filter(page -> page.path().locale() == locale).toList();
      if (settings.locales().contains(locale)) {
        recall.forget(locale);
        work(locale, own);
      } else {
        if (locale.isEnglish()) {
          recall.forget(locale);
          make(own, made -> {});
        }
        leaveAlone(locale, own);
      }
    }
    if (!unreviewed.isEmpty()) {
      ledger.report(words.unreviewed(unreviewed));
    }
    return ledger.close(recall);
  }

  /** Pages of other locales are still ours, and still audited. */
  private void leaveAlone(SiteLocale locale, List<Planned> pages) throws IOException {
    for (Lock.Entry entry : site.lock(locale).entries().values()) {
      ledger.keep(
          entry.path(),
          entry.session().isPresent()
              ? List.of(Origin.ofAll(entry.session()))
              : origins(entry.path(), pages));
    }
  }

  private List<Origin> origins(String path, List<Planned> pages) throws IOException {
    Optional<Planned> page = pages.stream().filter(p -> p.path().inSite().equals(path)).findFirst();
    return page.isEmpty() || site.file(path).isEmpty()
        ? List.of()
        : new LineOrigins(writing.write(page.get().page().get())).in(site.checkout().text(path));
  }

  /** Makes pages a few at a time, so that the words of no more than these are in memory. */
  private void make(List<Planned> pages, Consideration consideration) throws IOException {
    for (int i = 0; i < pages.size(); i += AT_ONCE) {
      List<Made> made = candidates.of(pages.subList(i, Math.min(i + AT_ONCE, pages.size())));
      recall.add(made);
      for (Made one : made) {
        if (one.page().path().locale().isEnglish()) {
          one.candidate().ifPresent(english::generated);
        }
        consideration.of(one);
      }
    }
  }

  private void work(SiteLocale locale, List<Planned> pages) throws IOException {
    make(pages.stream().filter(page -> kind(page) == PageKind.CONTENT).toList(), this::consider);
    departures.settle(locale, kind -> kind == PageKind.CONTENT);
    make(
        pages.stream().filter(page -> kind(page) != PageKind.CONTENT).toList(),
        made -> {
          if (made.kind() == PageKind.SECTION || isNeeded(made)) {
            consider(made);
          }
        });
    departures.settle(locale, kind -> kind != PageKind.CONTENT);
    if (settings.withdrawal().isPresent()) {
      new EmptySections(site, writing, english, ledger)
          .settle(locale, settings.withdrawal().get(), pages.stream().map(Planned::path).toList());
    }
    lock(locale);
  }

  private static PageKind kind(Planned page) {
    return PageKind.of(page.path().below());
  }

  private boolean isNeeded(Made year) {
    String path = year.page().path().inSite();
    return ledger.hasContent(path.substring(0, path.lastIndexOf('/') + 1));
  }

  private void consider(Made made) throws IOException {
    if (!settings.covers(Candidate.sessionOf(made.page())) && made.kind() == PageKind.CONTENT) {
      departures.leave(made.page());
    } else if (holding.holds(made.planned())) {
      return;
    } else if (settings.unreviewed().contains(made.page().path().locale()) && !isOurs(made)) {
      await(made.page(), "Nobody of the locale's team has reviewed the words of its pages.");
    } else if (made.candidate().isEmpty()) {
      await(made.page(), pinning.whyWaiting(made.page().path()));
    } else if (settling.settle(made.candidate().get()) != Outcome.COLLISION) {
      pictures(made.page());
    }
  }

  private void pictures(Page page) throws IOException {
    for (Asset asset : page.assets()) {
      Optional<Candidate> picture = new Pictures(settings.sessions()).beside(page, asset);
      if (picture.isPresent()) {
        settling.settle(picture.get());
      } else {
        ledger.report(words.missingPicture(asset.session()));
      }
    }
  }

  private boolean isOurs(Made made) {
    PagePath path = made.page().path();
    return site.lock(path.locale()).entry(path.inSite()).isPresent();
  }

  private void await(Page page, String why) {
    String path = page.path().inSite();
    SiteLocale locale = page.path().locale();
    if (judge.isTaken(path, locale, PageKind.of(page.path().below()))) {
      ledger.report(words.collision(path, Candidate.sessionOf(page)));
      decide(page, Outcome.COLLISION, "A file that is not ours stands in its place.");
      return;
    }
    if (site.file(path).isPresent()) {
      decide(page, Outcome.SAME, "It stood there before and is the website's own.");
      return;
    }
    decide(page, Outcome.WAITING, why);
    if (settings.unreviewed().contains(locale)) {
      unreviewed.add(locale);
    } else if (settings.pins() == Pins.GIT && site.main().isEmpty()) {
      ledger.report(words.noMain());
    }
  }

  private void lock(SiteLocale locale) throws IOException {
    String path = Lock.pathOf(locale);
    Lock lock = ledger.lock(locale);
    byte[] bytes = LockText.write(lock).getBytes(UTF_8);
    Optional<SiteFile> standing = site.file(path);
    if (lock.entries().isEmpty()) {
      if (standing.isPresent()) {
        ledger.remove(path);
        decide(path, locale, Outcome.REMOVED, "Nothing of this locale is ours any more.");
      }
    } else if (standing.filter(SiteFile.of(path, bytes)::equals).isPresent()) {
      ledger.keep(path, List.of());
      decide(path, locale, Outcome.SAME, "It stands as it should.");
    } else {
      ledger.write(path, bytes, List.of());
      decide(
          path,
          locale,
          standing.isEmpty() ? Outcome.NEW : Outcome.CHANGED,
          "What is ours changed.");
    }
  }

  private void decide(String path, SiteLocale locale, Outcome outcome, String why) {
    ledger.decide(Decision.of(path, locale, Optional.empty(), outcome, why));
  }

  private void decide(Page page, Outcome outcome, String why) {
    PagePath path = page.path();
    ledger.decide(
        Decision.of(path.inSite(), path.locale(), Candidate.sessionOf(page), outcome, why));
  }
}
