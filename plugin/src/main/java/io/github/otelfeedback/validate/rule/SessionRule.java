package io.github.otelfeedback.validate.rule;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import java.util.List;
import java.util.stream.Stream;

/** A rule about one session. */
public non-sealed interface SessionRule extends Rule {

  /** Everything about this session that the rule does not accept, in any order. */
  Stream<Problem> problems(SessionRecord session);

  /**
   * The same, for those who have the texts of the session at hand: a rule that reads them takes
   * these, and need not read them again.
   */
  default Stream<Problem> problems(SessionRecord session, List<Text> texts) {
    return problems(session);
  }
}
