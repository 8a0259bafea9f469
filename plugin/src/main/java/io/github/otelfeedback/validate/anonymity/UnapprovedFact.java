package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.gate.Gate;
import io.github.otelfeedback.gate.Prompt;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.SiteLocale;
import java.util.stream.Stream;

/** The facts that an unnamed organization's pages show hold no name that nobody approved. */
public final class UnapprovedFact implements SessionRule {

  private final Lexicons lexicons;

  public UnapprovedFact(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public String name() {
    return "fact-not-approved";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return ApprovedWords.areAskedFor(session)
        ? ShownFact.of(session)
            .flatMap(
                fact ->
                    prompts(session, fact)
                        .map(
                            prompt ->
                                ApprovedWords.problem(
                                    this, session, session.places().of(fact.key()), prompt)))
        : Stream.empty();
  }

  /** All of a session. */
  Stream<Prompt> prompts(SessionRecord session) {
    return ShownFact.of(session).flatMap(fact -> prompts(session, fact));
  }

  private Stream<Prompt> prompts(SessionRecord session, ShownFact fact) {
    return Gate.of(SiteLocale.EN, lexicons.of(SiteLocale.EN))
        .prompts(fact.text(), ApprovedWords.of(session))
        .stream()
        .filter(ApprovedWords::isAsked);
  }
}
