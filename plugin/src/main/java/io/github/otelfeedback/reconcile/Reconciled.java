package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.problem.Problem;
import java.util.List;

/**
 * What becomes of the website's files, staged but not published.
 *
 * <p>Decisions are sorted by path. The problems include those of the snapshot; while an error is
 * among them the tree must not be published.
 *
 * @param memory what the next run may remember, once this one is published
 */
public record Reconciled(
    StagedTree tree, List<Decision> decisions, List<Problem> problems, Memory memory) {

  /** Whether the tree may go on to the audit. */
  public boolean isSound() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
