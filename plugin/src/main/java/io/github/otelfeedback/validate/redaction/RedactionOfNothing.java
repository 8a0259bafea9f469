package io.github.otelfeedback.validate.redaction;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Redaction;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.value.SiteLocale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a record withholds is there, or a slip of the pen would let it stand. */
public final class RedactionOfNothing implements SessionRule {

  @Override
  public String name() {
    return "redaction-of-nothing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return IntStream.range(0, session.redactions().size())
        .filter(i -> isOfNothing(session, session.redactions().get(i)))
        .mapToObj(
            i ->
                error(
                    session.places().of("redact[" + i + "]"),
                    "The English text has no such segment, so the whole post is withheld.",
                    "Take the name from the front matter, or the id of an English heading with its"
                        + " #, in quotes."));
  }

  private static boolean isOfNothing(SessionRecord session, Redaction redaction) {
    WriteUp english = session.writeUps().get(SiteLocale.EN);
    if (english == null || redaction.was().isPresent()) {
      return false;
    }
    Text text = Text.of(session, english);
    return Withheld.heading(redaction)
        .map(id -> text.body().sectionsUnder(id).isEmpty())
        .orElseGet(
            () ->
                text.phrases().stream()
                    .noneMatch(phrase -> phrase.key().equals(redaction.segment())));
  }
}
