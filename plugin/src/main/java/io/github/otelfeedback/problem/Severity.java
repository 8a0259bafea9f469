package io.github.otelfeedback.problem;

import java.util.Locale;

/** How bad a problem is, worst first. */
public enum Severity {
  /** Nothing is written while it stands. */
  ERROR,
  /** Something is probably not meant, or the website will ask about it; the run goes on. */
  WARNING,
  /** A next step on the way to publication; nothing is wrong. */
  NOTE;

  /** Prints in lower case, as compilers do. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
