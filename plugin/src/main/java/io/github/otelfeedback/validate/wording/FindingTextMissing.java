package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A finding has a sentence in the language of the original. */
public final class FindingTextMissing implements SessionRule {

  @Override
  public String name() {
    return "finding-text-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return IntStream.range(0, session.findings().size())
        .filter(i -> !isWritten(session, i))
        .mapToObj(
            i ->
                missing(
                    session,
                    session.places().of("findings[" + i + "].id"),
                    "This finding has no text.",
                    "Add its id with one sentence under `findings` in "
                        + session.original()
                        + ".md."));
  }

  private static boolean isWritten(SessionRecord session, int index) {
    return Stream.ofNullable(session.writeUps().get(session.original()))
        .anyMatch(text -> text.findings().containsKey(session.findings().get(index).id()));
  }
}
