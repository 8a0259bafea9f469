package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Feedback on which somebody can act has a SIG that could. */
public final class FindingUnrouted implements SessionRule {

  @Override
  public String name() {
    return "finding-unrouted";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return IntStream.range(0, session.findings().size())
        .filter(i -> isUnrouted(session.findings().get(i)))
        .mapToObj(
            i ->
                warning(
                    session.places().of("findings[" + i + "].actionable"),
                    "Somebody could act on this finding, but it is addressed to no SIG.",
                    "Add `sig` with a key of the registry."));
  }

  private static boolean isUnrouted(Finding finding) {
    return finding.actionable() && finding.sig().isEmpty();
  }
}
