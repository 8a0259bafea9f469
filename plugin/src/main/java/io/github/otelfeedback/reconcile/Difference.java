package io.github.otelfeedback.reconcile;

import java.util.Optional;

/**
 * A page as it stands and as it would be generated.
 *
 * <p>The second text has not passed the audit yet: it is not shown before the tree has.
 *
 * @param earlier the page as it was generated when nobody had edited it, if the history of the
 *     website still has it; for edited pages only
 */
public record Difference(String standing, String generated, Optional<String> earlier) {

  /** A difference without a history. */
  public Difference(String standing, String generated) {
    this(standing, generated, Optional.empty());
  }
}
