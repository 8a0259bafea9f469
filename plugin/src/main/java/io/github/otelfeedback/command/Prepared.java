package io.github.otelfeedback.command;

import io.github.otelfeedback.audit.AuditedTree;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.report.LocaleChange;
import java.util.List;
import java.util.Optional;

/**
 * How far the stages came before anything is written.
 *
 * <p>The tree is there only where no stage found an error.
 */
record Prepared(
    int sessions,
    Optional<AuditedTree> tree,
    List<Decision> decisions,
    List<Problem> problems,
    List<String> remarks,
    List<String> links,
    List<LocaleChange> changes) {

  static Prepared stopped(int sessions, List<Problem> problems) {
    return new Prepared(
        sessions, Optional.empty(), List.of(), problems, List.of(), List.of(), List.of());
  }
}
