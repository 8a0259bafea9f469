package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Problem;
import java.util.List;

/** What an audit came to. */
public sealed interface Audit {

  /**
   * Nothing withheld was found; the remarks say what could not be looked for, and the warnings what
   * is near to something withheld.
   */
  record Passed(AuditedTree tree, List<String> remarks, List<Problem> warnings) implements Audit {}

  /** Nothing may be written; the problems never show what was found. */
  record Refused(List<Problem> problems) implements Audit {}
}
