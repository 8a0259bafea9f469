package io.github.otelfeedback.problem;

import java.util.Comparator;

/**
 * One finding about the input: where, how bad, what, and what to do next.
 *
 * <p>The rule is a stable kebab-case name that documentation and tests refer to. Message and next
 * step are whole sentences of ours; text of the author never stands in them, because it may be
 * private. Problems sort by place, then severity, then rule.
 */
public record Problem(Place place, Severity severity, String rule, String message, String next)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  /** A problem that stops the run. */
  public static Problem error(Place place, String rule, String message, String next) {
    return new Problem(place, Severity.ERROR, rule, message, next);
  }

  /** A problem that does not stop the run. */
  public static Problem warning(Place place, String rule, String message, String next) {
    return new Problem(place, Severity.WARNING, rule, message, next);
  }

  /** A next step on the way to publication. */
  public static Problem note(Place place, String rule, String message, String next) {
    return new Problem(place, Severity.NOTE, rule, message, next);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * Prints as {@code file:line:column: severity: message [rule]}, the next step left to the caller.
   */
  @Override
  public String toString() {
    return place + ": " + severity + ": " + message + " [" + rule + "]";
  }
}
