package io.github.otelfeedback.validate.rule;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import java.util.List;
import java.util.stream.Stream;

/** A rule about all sessions together. */
public non-sealed interface ArchiveRule extends Rule {

  /** Everything about these sessions that the rule does not accept, in any order. */
  Stream<Problem> problems(List<SessionRecord> sessions);
}
