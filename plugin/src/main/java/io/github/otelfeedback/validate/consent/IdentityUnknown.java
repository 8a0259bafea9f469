package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** Where nobody knows who it was, no name can be looked for: every run says so. */
public final class IdentityUnknown implements SessionRule {

  @Override
  public String name() {
    return "identity-unknown";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.unnamed(session)
        .filter(one -> one.identity().isUnknown())
        .map(
            one ->
                warning(
                    one.at("identity"),
                    "Nobody here knows who it was, so no name is looked for: only what the website"
                        + " does not know is asked for.",
                    "Whoever knows the organization reads the pages before they are published."));
  }
}
