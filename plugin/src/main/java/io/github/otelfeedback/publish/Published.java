package io.github.otelfeedback.publish;

import io.github.otelfeedback.problem.Problem;
import java.util.List;

/**
 * What publishing did.
 *
 * @param written the site paths of the files that are new or changed, sorted, the locks included
 * @param removed the site paths of the files that are gone, sorted
 * @param problems errors mean that nothing was written, unless the rule is {@code interrupted}
 */
public record Published(List<String> written, List<String> removed, List<Problem> problems) {

  static Published nothing(List<Problem> problems) {
    return new Published(List.of(), List.of(), List.copyOf(problems));
  }

  /** Whether the website is as the audited tree wants it. */
  public boolean isDone() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
