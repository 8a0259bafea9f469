package io.github.otelfeedback.localize;

import io.github.otelfeedback.problem.Problem;
import java.util.List;

/** Templates or words that cannot be used; the problems say which, where and why. */
public final class TemplateFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public TemplateFault(List<Problem> problems) {
    super(problems.size() + " problems in templates or message bundles");
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
