package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.site.FileHistory;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.BlobId;
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
      ledger.own(entry(candidate, verdict));
    }
    return decide(candidate, verdict);
  }

  /** What is withdrawn leaves an edited page, too; whether its editor left it out is not known. */
  private Verdict withdrawn(Verdict verdict, Candidate candidate) {
    boolean changed = verdict.shown() || verdict.owned();
    if (!withdrawing || verdict.outcome() != Outcome.EDITED || !changed) {
      return verdict;
    }
    ledger.report(words.editsDropped(candidate.path()));
    return new Verdict(Outcome.CHANGED, true, true, "It held what is withdrawn.");
  }

  /** A page that stays as it is keeps its pin. */
  private Lock.Entry entry(Candidate candidate, Verdict verdict) {
    Lock.Entry entry = candidate.entry();
    return verdict.outcome() == Outcome.EDITED
        ? new Lock.Entry(
            entry.path(),
            entry.blob(),
            entry.session(),
            entry.inputs(),
            lockEntry(candidate).flatMap(Lock.Entry::pin))
        : entry;
  }

  private void write(Candidate candidate) throws IOException {
    ledger.write(candidate.path(), candidate.content().bytes(), candidate.origins());
    english.stands(candidate.path(), Optional.of(candidate.ids().content()));
  }

  private void keep(Candidate candidate, Verdict verdict) {
    if (verdict.owned()) {
      ledger.keep(candidate.path(), candidate.origins());
    } else if (candidate.kind() == PageKind.YEAR && lockEntry(candidate).isPresent()) {
      ledger.report(words.handedOver(candidate.path()));
    }
  }

  private void leave(Candidate candidate, Verdict verdict) throws IOException {
    ledger.keep(candidate.path(), origins(candidate));
    lockEntry(candidate).ifPresent(ledger::own);
    if (verdict.shown()) {
      ledger.propose(candidate.path(), candidate.content().bytes(), candidate.origins());
      ledger.report(words.edited(candidate.path(), candidate.session()));
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
    Optional<String> earlier =
        verdict.outcome() == Outcome.EDITED ? earlier(candidate) : Optional.empty();
    return Optional.of(
        new Difference(
            site.checkout().text(candidate.path()), candidate.content().text(), earlier));
  }

  /** The page as the lock knows it, from the history of the website. */
  private Optional<String> earlier(Candidate candidate) {
    String path = candidate.path();
    Optional<BlobId> known = lockEntry(candidate).map(Lock.Entry::blob);
    return new FileHistory()
        .versions(site.checkout().file(path)).stream()
            .filter(
                text ->
                    known.equals(Optional.of(SiteFile.of(path, text.getBytes(UTF_8)).generated())))
            .findFirst();
  }
}
