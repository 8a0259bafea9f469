package io.github.otelfeedback.reconcile;

/**
 * A page as it stands and as it would be generated.
 *
 * <p>The second text has not passed the audit yet: it is not shown before the tree has.
 */
public record Difference(String standing, String generated) {}
