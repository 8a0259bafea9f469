package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
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

  private final Function<List<Needle>, Search> searches;

  private final TimeLimit limit;
  private final Excuses excuses;

  private final Optional<SealedNames> tagged;

  /** An audit that knows what is not given by its tags. */
  public Auditor(TimeLimit limit, Excuses excuses, Optional<SealedNames> tagged) {
    this(Patterns::new, limit, excuses, tagged);
  }

  /** An audit that excuses nothing. */
  public Auditor(TimeLimit limit) {
    this(limit, Excuses.NONE, Optional.empty());
  }

  Auditor(Function<List<Needle>, Search> searches, TimeLimit limit) {
    this(searches, limit, Excuses.NONE, Optional.empty());
  }

  private Auditor(
      Function<List<Needle>, Search> searches,
      TimeLimit limit,
      Excuses excuses,
      Optional<SealedNames> tagged) {
    this.searches = searches;
    this.limit = limit;
    this.excuses = excuses;
    this.tagged = tagged;
  }

  public Audit audit(StagedTree tree, Identities identities) {
    BooleanSupplier isOver = limit.start();
    List<Needle> needles = identities.withheld().stream().map(Needle::of).toList();
    Search search = searches.apply(needles);
    SealedAudit tags = new SealedAudit(identities, tagged);
    List<Problem> problems =
        new ArrayList<>(new Readiness(identities, needles, search, tags::cover).problems());
    problems.addAll(new ScannedSet(tree).problems());
    if (problems.isEmpty()) {
      problems.addAll(entries(tree.entries(), new Look(search, identities, excuses), isOver));
      problems.addAll(tags.problems(texts(tree.entries(), identities, isOver)));
    }
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    return sorted.stream().noneMatch(Problem::isError)
        ? new Audit.Passed(new AuditedTree(tree), remarks(identities), sorted)
        : new Audit.Refused(sorted);
  }

  private static List<Problem> entries(
      List<StagedEntry> entries, Look look, BooleanSupplier isOver) {
    List<Problem> problems = new ArrayList<>();
    IntStream.range(0, entries.size())
        .parallel()
        .filter(i -> !isOver.getAsBoolean())
        .mapToObj(i -> new EntryAudit(entries.get(i), i + 1, look).problems())
        .flatMap(List::stream)
        .forEachOrdered(problems::add);
    if (isOver.getAsBoolean()) {
      problems.add(Overtime.problem());
    }
    return problems;
  }

  /** Paths and contents; what cannot be read was a problem before. */
  private static Stream<String> texts(
      List<StagedEntry> entries, Identities identities, BooleanSupplier isOver) {
    return entries.stream()
        .filter(entry -> entry.action() != StagedEntry.Action.REMOVE && !isOver.getAsBoolean())
        .flatMap(entry -> Stream.concat(Stream.of(entry.path()), text(entry, identities).stream()));
  }

  private static List<String> text(StagedEntry entry, Identities identities) {
    List<String> texts = new ArrayList<>();
    new StagedBytes(entry, entry.path(), identities)
        .read(
            text -> {
              texts.add(text);
              return List.of();
            });
    return texts;
  }

  private static List<String> remarks(Identities identities) {
    return identities.unidentified().stream()
        .map(session -> session + ": nobody here knows who it was, so no name was looked for")
        .toList();
  }
}
