package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.seal.CleanFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads every staged byte and path again and looks for what is withheld.
 *
 * <p>Refuses the tree when something is found, and also when it could not have been found: when a
 * record does not say what to hide, a file cannot be read, is no UTF-8 text or not the one that was
 * staged, the files are not the set that would be published, the search does not find each term
 * where it was planted, or the time is over.
 */
public final class Auditor {

  private final Means means;

  public Auditor(Means means) {
    this.means = means;
  }

  /** Searches every file. */
  public Audit audit(StagedTree tree, Identities identities) {
    return audit(tree, identities, Optional.empty());
  }

  /**
   * The same, but believes what earlier audits remember, and writes down what the next may believe.
   *
   * <p>Every file is read and compared all the same, and everything else is done: only the search
   * for terms is left out, in files in which nothing was found under the same circumstances.
   *
   * @param file where it is remembered, beside the identities
   * @param code the digest of the code and its libraries
   */
  public Audit audit(StagedTree tree, Identities identities, CleanFile file, String code) {
    return audit(
        tree, identities, Optional.of(Earlier.under(file, code, identities, means.tagged())));
  }

  private Audit audit(StagedTree tree, Identities identities, Optional<Earlier> earlier) {
    Means.Ready ready = means.ready(identities);
    List<Problem> problems = new ArrayList<>(ready.problems());
    problems.addAll(new ScannedSet(tree).problems());
    List<String> clean = new ArrayList<>();
    if (problems.isEmpty()) {
      for (EntryAudit.Result result : results(tree.entries(), ready, earlier)) {
        problems.addAll(result.problems());
        result.clean().ifPresent(clean::add);
      }
      if (ready.isOver()) {
        problems.add(Overtime.problem());
      }
      problems.addAll(ready.tags().problems(texts(tree.entries(), identities, ready)));
    }
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    if (sorted.stream().anyMatch(Problem::isError)) {
      return new Audit.Refused(sorted);
    }
    earlier.ifPresent(known -> known.keep(clean));
    return new Audit.Passed(new AuditedTree(tree), remarks(identities), sorted);
  }

  private static List<EntryAudit.Result> results(
      List<StagedEntry> entries, Means.Ready ready, Optional<Earlier> earlier) {
    return IntStream.range(0, entries.size())
        .parallel()
        .filter(i -> !ready.isOver())
        .mapToObj(i -> new EntryAudit(entries.get(i), i + 1, ready.look(), earlier).result())
        .toList();
  }

  /** Paths and contents; what cannot be read was a problem before. */
  private static Stream<String> texts(
      List<StagedEntry> entries, Identities identities, Means.Ready ready) {
    return entries.stream()
        .filter(entry -> entry.action() != StagedEntry.Action.REMOVE && !ready.isOver())
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry.path()),
                    text(new StagedBytes(entry, identities)).toOptional().stream()));
  }

  private static Parsed<String> text(StagedBytes staged) {
    return staged.read().then(staged::text);
  }

  private static List<String> remarks(Identities identities) {
    return identities.unidentified().stream()
        .map(session -> session + ": nobody here knows who it was, so no name was looked for")
        .toList();
  }
}
