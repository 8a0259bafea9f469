package io.github.otelfeedback.command;

import io.github.otelfeedback.audit.AuditedTree;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.reconcile.Memory;
import io.github.otelfeedback.report.LocaleChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the stages came before anything is written.
 *
 * <p>The tree is there only where no stage found an error.
 *
 * @param made how many pages were made; the others are as an earlier run had made them
 * @param memory what the next run may remember, once this one is published
 * @param details more for the JSON of a run
 */
record Prepared(
    int sessions,
    Optional<AuditedTree> tree,
    List<Decision> decisions,
    List<Problem> problems,
    List<String> remarks,
    List<String> links,
    int made,
    Optional<Memory> memory,
    List<LocaleChange> changes,
    Map<String, Object> details) {

  static Prepared stopped(int sessions, List<Problem> problems) {
    return new Prepared(
        sessions,
        Optional.empty(),
        List.of(),
        problems,
        List.of(),
        List.of(),
        0,
        Optional.empty(),
        List.of(),
        Map.of());
  }

  /** The same with the decisions as reports show them; none where the run was stopped. */
  Prepared showing(List<Decision> shown) {
    return new Prepared(
        sessions,
        tree,
        tree.isPresent() ? shown : List.of(),
        problems,
        remarks,
        links,
        made,
        memory,
        changes,
        details);
  }

  Prepared with(Map<String, Object> other) {
    return new Prepared(
        sessions, tree, decisions, problems, remarks, links, made, memory, changes, other);
  }
}
