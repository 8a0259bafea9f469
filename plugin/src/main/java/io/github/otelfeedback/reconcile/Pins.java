package io.github.otelfeedback.reconcile;

/** Where the commits come from to which translations are pinned. */
public enum Pins {
  /** From the website's main branch, where the English page has to be before it is translated. */
  GIT,
  /** From the locks of earlier runs. */
  RECORDED
}
