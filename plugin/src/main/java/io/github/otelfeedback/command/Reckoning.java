package io.github.otelfeedback.command;

import io.github.otelfeedback.forget.Account;
import io.github.otelfeedback.forget.Belongings;
import io.github.otelfeedback.forget.Forgotten;
import io.github.otelfeedback.forget.Remains;
import io.github.otelfeedback.forget.Tombstone;
import io.github.otelfeedback.forget.Tombstones;
import io.github.otelfeedback.forget.Trace;
import io.github.otelfeedback.forget.Trail;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.reconcile.Outcome;
import io.github.otelfeedback.seal.KeySource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a withdrawal does and leaves, counted before anything is done.
 *
 * @param tombstone the tombstone to put up, where there is a place for one
 */
record Reckoning(
    Settings settings,
    Forgotten session,
    Belongings belongings,
    int files,
    List<String> removed,
    List<String> changed,
    Trail trail,
    Remains remains,
    Optional<Tombstone> tombstone,
    List<Problem> problems) {

  static Reckoning of(
      Settings settings, Leaving leaving, Records records, Prepared prepared, Progress progress)
      throws IOException {
    Searching searching = new Searching(settings, leaving, progress);
    List<String> removed = paths(prepared, Set.of(Outcome.REMOVED));
    List<String> changed = paths(prepared, Set.of(Outcome.CHANGED, Outcome.NEW));
    Set<String> touched = new TreeSet<>(removed);
    touched.addAll(changed);
    Trail trail = searching.trail();
    Belongings belongings =
        new Belongings(leaving.id(), settings.sessions(), settings.identities(), settings.output());
    Forgotten session = Remembered.session(leaving.id(), leaving.record());
    KeySource.Result key = settings.key().read();
    return new Reckoning(
        settings,
        session,
        belongings,
        belongings.recordFiles(),
        removed,
        changed,
        trail,
        searching.remains(trail, touched),
        settings.identities().map(folder -> tombstone(settings, session, leaving, records, key)),
        key.problems());
  }

  private static List<String> paths(Prepared prepared, Set<Outcome> outcomes) {
    return prepared.decisions().stream()
        .filter(decision -> outcomes.contains(decision.outcome()))
        .map(Decision::path)
        .toList();
  }

  /** One that stands already may know more: the record may be gone by now. */
  private static Tombstone tombstone(
      Settings settings,
      Forgotten session,
      Leaving leaving,
      Records records,
      KeySource.Result key) {
    List<Trace> others = records.loaded().records().stream().map(Remembered::trace).toList();
    Tombstone fresh =
        Tombstone.of(session, leaving.record().map(Remembered::trace), others, key.key());
    return Tombstones.read(settings.identities(), settings.key())
        .of(leaving.id())
        .map(fresh::with)
        .orElse(fresh);
  }

  /** The account, of what was done or of what would be. */
  Account account(boolean done) {
    return new Account(
        tombstone.map(Tombstone::session).orElse(session),
        settings.today(),
        done,
        files,
        belongings.hasOverlay(),
        bar(),
        removed,
        changed,
        trail,
        remains);
  }

  private Account.Bar bar() {
    return tombstone
        .map(some -> some.tags().isEmpty() ? Account.Bar.BY_ID : Account.Bar.KEYED)
        .orElse(Account.Bar.NONE);
  }

  @Override
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    if (bar() != Account.Bar.KEYED) {
      all.add(
          Problem.warning(
              Place.startOf("tombstones"),
              "no-tombstone",
              bar().words(),
              "Give otel-feedback.identitiesDirectory, and a key with otel-feedback.keyFile or"
                  + " OTEL_FEEDBACK_KEY, before the session is taken back."));
    }
    return all;
  }

  /** What the log says. */
  List<String> lines(boolean done) {
    String erased = done ? "erased: " : "would be erased: ";
    List<String> lines = new ArrayList<>();
    lines.add(
        erased + files + " files of the record" + (belongings.hasOverlay() ? ", the overlay" : ""));
    lines.add(bar().words());
    lines.add(
        "remains: "
            + remains.website().objects().size()
            + " versions in the website's history, "
            + (remains.records().objects().size() + remains.identities().objects().size())
            + " in that of the records, "
            + remains.mentions().size()
            + " lines and "
            + remains.foreign().size()
            + " pages of the website that are not ours");
    return lines;
  }
}
