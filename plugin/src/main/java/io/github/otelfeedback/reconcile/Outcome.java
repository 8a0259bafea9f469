package io.github.otelfeedback.reconcile;

/** What becomes of a file. */
public enum Outcome {
  /** It is written for the first time. */
  NEW,
  /** It stands as it should. */
  SAME,
  /** It is written again. */
  CHANGED,
  /** It is ours, it is no longer generated, and it goes. */
  REMOVED,
  /** Somebody changed it on the website; it is left alone. */
  EDITED,
  /** It is a translation whose English page is not on main yet. */
  WAITING,
  /** A file that is not ours stands in its place; an error. */
  COLLISION
}
