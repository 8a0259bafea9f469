package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads every staged byte and path again and looks for what is withheld.
 *
 * <p>Refuses the tree when something is found, and also when it could not have been found: when a
 * record does not say what to hide, a file cannot be read, is no UTF-8 text or not the one that was
 * staged, the files are not the set that would be published, the search does not find each term
 * where it was planted, or the time is over.
 */
public final class Auditor {

  private final Function<List<Needle>, Search> searches;

  private final TimeLimit limit;

  public Auditor(TimeLimit limit) {
    this(Patterns::new, limit);
  }

  Auditor(Function<List<Needle>, Search> searches, TimeLimit limit) {
    this.searches = searches;
    this.limit = limit;
  }

  public Audit audit(StagedTree tree, Identities identities) {
    BooleanSupplier isOver = limit.start();
    List<Needle> needles = identities.withheld().stream().map(Needle::of).toList();
    Search search = searches.apply(needles);
    List<Problem> problems = new ArrayList<>(new Readiness(identities, needles, search).problems());
    problems.addAll(new ScannedSet(tree).problems());
    if (problems.isEmpty()) {
      problems.addAll(entries(tree.entries(), search, identities, isOver));
    }
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    return sorted.stream().noneMatch(Problem::isError)
        ? new Audit.Passed(new AuditedTree(tree), remarks(identities), sorted)
        : new Audit.Refused(sorted);
  }

  private static List<Problem> entries(
      List<StagedEntry> entries, Search search, Identities identities, BooleanSupplier isOver) {
    List<Problem> problems = new ArrayList<>();
    IntStream.range(0, entries.size())
        .parallel()
        .filter(i -> !isOver.getAsBoolean())
        .mapToObj(i -> new EntryAudit(entries.get(i), i + 1, search, identities).problems())
        .flatMap(List::stream)
        .forEachOrdered(problems::add);
    if (isOver.getAsBoolean()) {
      problems.add(Overtime.problem());
    }
    return problems;
  }

  private static List<String> remarks(Identities identities) {
    return identities.unidentified().stream()
        .map(session -> session + ": nobody here knows who it was, so no name was looked for")
        .toList();
  }
}
