package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one run has decided so far; files are staged as they are entered. */
final class Ledger {

  private final SiteSnapshot site;
  private final Stage stage;
  private final List<StagedEntry> entries = new ArrayList<>();
  private final Map<String, Decision> decisions = new TreeMap<>();
  private final Map<String, Lock.Entry> owned = new TreeMap<>();
  private final NavigableSet<String> written = new TreeSet<>();
  private final NavigableSet<String> removed = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Ledger(SiteSnapshot site, Stage stage) {
    this.site = site;
    this.stage = stage;
    problems.addAll(site.problems());
  }

  /** Stages bytes to take the place of what stands at a path. */
  void write(String path, byte[] bytes, List<Origin> origins) throws IOException {
    written.add(path);
    add(path, Action.WRITE, bytes, origins);
  }

  /** Stages bytes that are only shown. */
  void propose(String path, byte[] bytes, List<Origin> origins) throws IOException {
    add(path, Action.PROPOSE, bytes, origins);
  }

  private void add(String path, Action action, byte[] bytes, List<Origin> origins)
      throws IOException {
    entries.add(
        new StagedEntry(path, action, stage.add(bytes), BlobId.of(bytes), exact(path), origins));
  }

  /** Enters a file of ours that stays as it is. */
  void keep(String path, List<Origin> origins) {
    exact(path)
        .ifPresent(
            blob ->
                entries.add(
                    new StagedEntry(
                        path, Action.KEEP, file(path), blob, Optional.of(blob), origins)));
  }

  /** Enters a file of ours that goes. */
  void remove(String path) {
    removed.add(path);
    exact(path)
        .ifPresent(
            blob ->
                entries.add(
                    new StagedEntry(
                        path, Action.REMOVE, file(path), blob, Optional.of(blob), List.of())));
  }

  /** Enters a line of the new lock. */
  void own(Lock.Entry entry) {
    owned.put(entry.path(), entry);
  }

  void decide(Decision decision) {
    decisions.put(decision.path(), decision);
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  /** Whether a path has been decided upon. */
  boolean isDecided(String path) {
    return decisions.containsKey(path);
  }

  /** Whether a page of this session waits in a locale; what is about no session does not. */
  boolean isWaiting(SiteLocale locale, Optional<SessionId> session) {
    return session.isPresent()
        && decisions.values().stream()
            .anyMatch(
                decision ->
                    decision.outcome() == Outcome.WAITING
                        && decision.locale() == locale
                        && decision.session().equals(session));
  }

  /** Whether a folder holds anything but its index once this run is published. */
  boolean hasContent(String folder) {
    List<String> there = new ArrayList<>(site.paths().below(folder));
    there.removeAll(removed);
    written.tailSet(folder, true).stream()
        .takeWhile(path -> path.startsWith(folder))
        .forEach(there::add);
    return there.stream().anyMatch(path -> !path.equals(folder + "_index.md"));
  }

  /** The lock of a locale after this run. */
  Lock lock(SiteLocale locale) {
    String folder = "content/" + locale.code() + "/";
    return Lock.of(
        locale, owned.values().stream().filter(entry -> entry.path().startsWith(folder)).toList());
  }

  Reconciled close(Recall recall) {
    Checkout checkout = site.checkout();
    entries.sort(Comparator.comparing(StagedEntry::path).thenComparing(StagedEntry::action));
    return new Reconciled(
        new StagedTree(checkout.site(), checkout.staging(), stage.folder(), List.copyOf(entries)),
        List.copyOf(decisions.values()),
        problems.stream().sorted().distinct().toList(),
        recall.memory());
  }

  private Optional<BlobId> exact(String path) {
    return site.file(path).map(SiteFile::exact);
  }

  private Path file(String path) {
    return site.checkout().file(path);
  }
}
