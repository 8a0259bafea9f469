package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.gate.Prompt;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.validate.rule.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that a session still has to have approved by name.
 *
 * <p>These are the author's own words: for the page that is shown to the organization, and for no
 * log.
 */
public final class NamesToApprove {

  private final UnapprovedWord words;
  private final UnapprovedFact facts;

  public NamesToApprove(Lexicons lexicons) {
    this.words = new UnapprovedWord(lexicons);
    this.facts = new UnapprovedFact(lexicons);
  }

  /** Each once, facts first, then in the order of the texts; none where nothing is withheld. */
  public List<String> of(SessionRecord session) {
    Stream<Prompt> texts =
        session.writeUps().values().stream()
            .flatMap(writeUp -> words.prompts(Text.of(session, writeUp)));
    return ApprovedWords.areAskedFor(session)
        ? Stream.concat(facts.prompts(session), texts).map(Prompt::text).distinct().toList()
        : List.of();
  }
}
