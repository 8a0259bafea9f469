package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.FoldedPath;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Carries out what the judge says about one candidate after the other. */
final class Settling {

  private final boolean withdrawing;
  private final SiteSnapshot site;
  private final Judge judge;
  private final English english;
  private final Ledger ledger;
  private final Words words;
  private final Moves moves;
  private final NavigableSet<FoldedPath> settled = new TreeSet<>();

  Settling(
      ReconcileSettings settings,
      SiteSnapshot site,
      Judge judge,
      English english,
      Ledger ledger,
      Words words) {
    this.withdrawing = settings.withdrawal().isPresent();
    this.site = site;
    this.judge = judge;
    this.moves = new Moves(site);
    this.english = english;
    this.ledger = ledger;
    this.words = words;
  }

  /** Stages, keeps or refuses a candidate, and says what became of it. */
  Outcome settle(Candidate candidate) throws IOException {
    if (!settled.add(FoldedPath.of(candidate.path()))) {
      ledger.report(words.twice(candidate.path(), candidate.session()));
      return decide(
          candidate, new Verdict(Outcome.COLLISION, false, false, "Two pages are one file."));
    }
    Optional<String> place = moves.placeOf(candidate);
    if (place.isPresent()) {
      lockEntry(candidate).ifPresent(ledger::own);
      ledger.report(words.moved(place.get(), candidate.path()));
      return decide(candidate, new Verdict(Outcome.EDITED, false, false, "Moved on the website."));
    }
    Verdict verdict = withdrawn(judge.judge(candidate), candidate);
    switch (verdict.outcome()) {
      case NEW, CHANGED -> write(candidate);
      case SAME -> keep(candidate, verdict);
      case EDITED -> leave(candidate, verdict);
      default -> ledger.report(words.collision(candidate.path(), candidate.session()));
    }
    if (verdict.owned()) {
      ledger.own(candidate.entry());
    }
    return decide(candidate, verdict);
  }

  /** What is withdrawn leaves an edited page, too; whether its editor left it out is not known. */
  private Verdict withdrawn(Verdict verdict, Candidate candidate) {
    if (!withdrawing || verdict.outcome() != Outcome.EDITED || !verdict.shown()) {
      return verdict;
    }
    ledger.report(words.editsDropped(candidate.path()));
    return new Verdict(Outcome.CHANGED, true, true, "It held what is withdrawn.");
  }

  private void write(Candidate candidate) throws IOException {
    ledger.write(candidate.path(), candidate.content().bytes(), candidate.origins());
    english.stands(candidate.path(), Optional.of(candidate.ids().content()));
  }

  private void keep(Candidate candidate, Verdict verdict) {
    if (verdict.owned()) {
      ledger.keep(candidate.path(), candidate.origins());
    }
  }

  private void leave(Candidate candidate, Verdict verdict) throws IOException {
    ledger.keep(candidate.path(), origins(candidate));
    lockEntry(candidate).ifPresent(ledger::own);
    if (verdict.shown()) {
      ledger.propose(candidate.path(), candidate.content().bytes(), candidate.origins());
      ledger.report(words.edited(candidate.path()));
    }
  }

  private List<Origin> origins(Candidate candidate) throws IOException {
    return candidate.session().isPresent()
        ? List.of(Origin.ofAll(candidate.session()))
        : new LineOrigins(new Writing.Written(candidate.content().text(), candidate.origins()))
            .in(site.checkout().text(candidate.path()));
  }

  private Optional<Lock.Entry> lockEntry(Candidate candidate) {
    return site.lock(candidate.locale()).entry(candidate.path());
  }

  private Outcome decide(Candidate candidate, Verdict verdict) throws IOException {
    ledger.decide(
        new Decision(
            candidate.path(),
            candidate.locale(),
            candidate.session(),
            verdict.outcome(),
            verdict.why(),
            difference(candidate, verdict)));
    return verdict.outcome();
  }

  private Optional<Difference> difference(Candidate candidate, Verdict verdict) throws IOException {
    if (!verdict.shown() || !candidate.path().endsWith(".md")) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(site.checkout().text(candidate.path()), candidate.content().text()));
  }
}
