package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads every staged byte and path again and looks for what is withheld.
 *
 * <p>Refuses the tree when something is found, and also when it could not have been found: when a
 * record does not say what to hide, a file cannot be read or is no UTF-8 text, or the search does
 * not find a term in itself.
 */
public final class Auditor {

  public Audit audit(StagedTree tree, Identities identities) {
    List<Needle> needles = identities.withheld().stream().map(Needle::of).toList();
    List<Problem> problems = new ArrayList<>(unready(needles, identities));
    if (problems.isEmpty()) {
      List<StagedEntry> entries = tree.entries();
      for (int i = 0; i < entries.size(); i++) {
        problems.addAll(new EntryAudit(entries.get(i), i + 1, needles, identities).problems());
      }
    }
    return problems.isEmpty()
        ? new Audit.Passed(new AuditedTree(tree), remarks(identities))
        : new Audit.Refused(problems.stream().distinct().sorted().toList());
  }

  private static List<Problem> unready(List<Needle> needles, Identities identities) {
    Stream<Problem> incomplete =
        identities.incomplete().stream()
            .map(
                session ->
                    Problem.error(
                        Place.startOf(session.text()),
                        "identity-missing",
                        "The organization has to be hidden, and nothing says who it is.",
                        "Give its name in the folder of identities, or `identity: unknown` with a"
                            + " reason."));
    Stream<Problem> blind =
        needles.stream()
            .filter(needle -> needle.lines(Squeezed.of(needle.withheld().reveal())).count() == 0)
            .map(
                needle ->
                    Problem.error(
                        Place.startOf(needle.withheld().session().text()),
                        "identity-unsearchable",
                        "A withheld term has no letters or digits, so it cannot be looked for.",
                        "Write it out in the folder of identities."));
    return Stream.concat(incomplete, blind).toList();
  }

  private static List<String> remarks(Identities identities) {
    return identities.unidentified().stream()
        .map(session -> session + ": nobody here knows who it was, so no name was looked for")
        .toList();
  }
}
