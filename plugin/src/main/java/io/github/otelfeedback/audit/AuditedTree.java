package io.github.otelfeedback.audit;

import io.github.otelfeedback.reconcile.StagedTree;

/** A staged tree in which nothing withheld was found; only the audit makes one. */
public final class AuditedTree {

  private final StagedTree tree;

  AuditedTree(StagedTree tree) {
    this.tree = tree;
  }

  public StagedTree tree() {
    return tree;
  }
}
