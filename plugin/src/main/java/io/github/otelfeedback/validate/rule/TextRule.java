package io.github.otelfeedback.validate.rule;

import io.github.otelfeedback.problem.Problem;
import java.util.stream.Stream;

/** A rule about one text of a session. */
public non-sealed interface TextRule extends Rule {

  /** Everything about this text that the rule does not accept, in any order. */
  Stream<Problem> problems(Text text);

  /**
   * What can be done about it without asking the author, in any order.
   *
   * <p>A rule need not look at quotations: whoever applies the repairs leaves them alone.
   */
  default Stream<Repair> repairs(Text text) {
    return Stream.empty();
  }
}
