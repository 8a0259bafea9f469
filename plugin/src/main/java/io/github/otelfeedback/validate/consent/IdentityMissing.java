package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.SessionId;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has to stay hidden can be searched for.
 *
 * <p>Without an identity the audit of the pages has nothing to look for and would let every slip
 * pass.
 */
public final class IdentityMissing implements SessionRule {

  private final Set<SessionId> tagged;

  /** Those that are tagged are looked for by their tags. */
  public IdentityMissing(Set<SessionId> tagged) {
    this.tagged = tagged;
  }

  @Override
  public String name() {
    return "identity-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.unnamed(session)
        .filter(one -> !tagged.contains(session.id()))
        .filter(one -> !one.isIdentified() && !one.identity().isUnknown())
        .map(
            one ->
                missing(
                    session,
                    one.at("name"),
                    "The organization must stay unnamed, but nothing says what to look for in the"
                        + " pages.",
                    "Give `name`, `aliases` and `domains` in the private identities, or write"
                        + " `identity: unknown` with a `reason`."));
  }
}
