package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Neither folder nor address nor any other fact of a session tells a name that it withholds.
 *
 * <p>The place of a telling folder is the folder above it, or the report would tell it too.
 */
public final class TermInFact implements SessionRule {

  @Override
  public String name() {
    return "withheld-term-in-fact";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    List<WithheldTerm> terms = WithheldTerms.of(session);
    return isTold(session.id().text(), terms)
        ? Stream.of(folder(session))
        : Published.of(session)
            .filter(one -> isTold(one.text(), terms))
            .map(one -> fact(session, session.places().of(one.key())));
  }

  private Problem folder(SessionRecord session) {
    return Withdrawals.soften(
        session,
        error(
            Place.startOf(above(session.places().file())),
            "The name of a session's folder tells a name that the session withholds.",
            "Rename the folder: the month and a neutral topic."));
  }

  private Problem fact(SessionRecord session, Place place) {
    return Withdrawals.soften(
        session,
        error(
            place,
            "This will be published and tells a name that the session withholds.",
            "Write it without the name, or remove it."));
  }

  private static boolean isTold(String text, List<WithheldTerm> terms) {
    FoldedLine line = FoldedLine.of(text);
    return terms.stream().anyMatch(term -> term.column(line).isPresent());
  }

  private static String above(String file) {
    int folder = file.lastIndexOf('/', Math.max(0, file.lastIndexOf('/') - 1));
    return folder < 0 ? "." : file.substring(0, folder);
  }
}
