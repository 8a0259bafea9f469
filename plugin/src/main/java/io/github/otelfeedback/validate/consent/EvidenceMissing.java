package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** Consent to be named can be shown. */
public final class EvidenceMissing implements SessionRule {

  @Override
  public String name() {
    return "evidence-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.by(session)
        .filter(one -> one.consent().grant() == Grant.NAMED)
        .filter(one -> one.consent().evidence().filter(text -> !text.isBlank()).isEmpty())
        .map(
            one ->
                warning(
                    one.at("consent"),
                    "Nothing shows that the organization agreed to be named.",
                    "Add `evidence`: a public address, or by which role, how and when it agreed."));
  }
}
