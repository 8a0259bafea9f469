package io.github.otelfeedback.validate.rule;

import io.github.otelfeedback.problem.Problem;
import java.util.stream.Stream;

/** A rule about one text of a session. */
public non-sealed interface TextRule extends Rule {

  /** Everything about this text that the rule does not accept, in any order. */
  Stream<Problem> problems(Text text);
}
