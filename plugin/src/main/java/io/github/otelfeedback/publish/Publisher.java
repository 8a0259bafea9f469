package io.github.otelfeedback.publish;

import io.github.otelfeedback.audit.AuditedTree;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.publish.Journal.Step;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.reconcile.StagedTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Moves a tree into place: each file is old or new at any moment, never half.
 *
 * <p>Whatever can be known to go wrong is found before anything is written. From the moment the
 * journal is on the disk the whole tree will be in place, if need be by the next run's {@link
 * Recovery}. Readers may see old and new files side by side in between. Files that do not change
 * are not touched. One run writes at a time; others wait.
 */
public final class Publisher {

  private final PublishSettings settings;
  private final Fs fs;
  private final Faults faults;

  public Publisher(PublishSettings settings) {
    this(settings, new DiskFs());
  }

  /** A publisher that works on files in its own way. */
  public Publisher(PublishSettings settings, Fs fs) {
    this.settings = settings;
    this.fs = fs;
    this.faults = new Faults(settings.shownSite());
  }

  /** Publishes what changes, and clears the stage. */
  public Published publish(AuditedTree audited) {
    return publish(audited.tree());
  }

  Published publish(StagedTree tree) {
    Published published = tree.changesAnything() ? locked(tree) : Published.nothing(List.of());
    if (!recovery(tree).isDue()) {
      tree.discard();
    }
    return published;
  }

  private Published locked(StagedTree tree) {
    try {
      Optional<WriterLock> right = WriterLock.acquire(tree.staging(), settings);
      if (right.isEmpty()) {
        return Published.nothing(List.of(faults.busy()));
      }
      try (WriterLock held = right.get()) {
        return afterRecovery(tree, held);
      }
    } catch (IOException e) {
      boolean begun = recovery(tree).isDue();
      return Published.nothing(List.of(begun ? faults.interrupted(e) : faults.notPublished(e)));
    }
  }

  private Published afterRecovery(StagedTree tree, WriterLock held) throws IOException {
    List<Problem> problems = new ArrayList<>(recovery(tree).recover(held));
    if (problems.stream().noneMatch(Problem::isError)) {
      problems.addAll(new Preflight(tree.site(), tree.staging(), fs, faults).check(changes(tree)));
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return Published.nothing(problems);
    }
    return committed(tree, problems);
  }

  private Published committed(StagedTree tree, List<Problem> problems) throws IOException {
    Journal journal = journal(tree);
    for (StagedEntry entry : of(tree, Action.WRITE)) {
      fs.sync(entry.file());
    }
    fs.sync(tree.stage());
    Path draft = Journal.draftIn(tree.staging());
    fs.write(draft, journal.text());
    fs.move(draft, Journal.in(tree.staging()));
    fs.sync(tree.staging());
    new RollForward(tree.site(), tree.staging(), fs, faults)
        .run(journal)
        .forEach(path -> problems.add(faults.leftAlone(path)));
    return new Published(
        paths(of(tree, Action.WRITE)), paths(of(tree, Action.REMOVE)), List.copyOf(problems));
  }

  /** Locks come last among the files to write: they describe what is in place by then. */
  private static Journal journal(StagedTree tree) {
    List<Step> steps =
        changes(tree).stream()
            .sorted(Comparator.comparing(Publisher::isRemoval).thenComparing(Publisher::isLock))
            .map(Publisher::step)
            .toList();
    return new Journal(name(tree.stage()), steps);
  }

  private static Step step(StagedEntry entry) {
    return isRemoval(entry)
        ? new Step(entry.path(), Optional.empty(), entry.replaces(), Optional.empty())
        : new Step(
            entry.path(),
            Optional.of(name(entry.file())),
            entry.replaces(),
            Optional.of(entry.blob()));
  }

  private static boolean isRemoval(StagedEntry entry) {
    return entry.action() == Action.REMOVE;
  }

  private static boolean isLock(StagedEntry entry) {
    return entry.path().endsWith("/.otel-feedback.lock");
  }

  private static List<StagedEntry> changes(StagedTree tree) {
    List<StagedEntry> changes = new ArrayList<>(of(tree, Action.WRITE));
    changes.addAll(of(tree, Action.REMOVE));
    return changes;
  }

  private static List<StagedEntry> of(StagedTree tree, Action action) {
    return tree.entries().stream().filter(entry -> entry.action() == action).toList();
  }

  private static List<String> paths(List<StagedEntry> entries) {
    return entries.stream().map(StagedEntry::path).sorted().toList();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private Recovery recovery(StagedTree tree) {
    return new Recovery(tree.site(), tree.staging(), settings, fs);
  }
}
