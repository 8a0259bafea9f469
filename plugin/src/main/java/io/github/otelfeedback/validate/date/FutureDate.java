package io.github.otelfeedback.validate.date;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Approval;
import io.github.otelfeedback.session.Recording;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.SessionRecord.State;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What is recorded as done was done by today; a draft may be about a session to come. */
public final class FutureDate implements SessionRule {

  private final Optional<LocalDate> today;

  public FutureDate(Optional<LocalDate> today) {
    this.today = today;
  }

  @Override
  public String name() {
    return "future-date";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    Recording recording = session.recording();
    Optional<LocalDate> held =
        session
            .when()
            .held()
            .map(PartialDate::earliest)
            .filter(day -> session.state() == State.READY);
    return Stream.of(
            future(session, "held", held),
            future(
                session, "recording.published", recording.published().map(PartialDate::earliest)),
            future(session, "recording.deleted", recording.deleted()),
            future(session, "recording.withdrawn", recording.withdrawn()),
            future(session, "approval.date", session.approval().map(Approval::date)),
            withdrawals(session))
        .flatMap(problems -> problems);
  }

  private Stream<Problem> withdrawals(SessionRecord session) {
    return Concerned.by(session)
        .flatMap(one -> future(session, one.key() + ".withdrawn", one.consent().withdrawn()));
  }

  private Stream<Problem> future(SessionRecord session, String key, Optional<LocalDate> date) {
    return date.stream()
        .filter(day -> today.filter(day::isAfter).isPresent())
        .map(
            day ->
                error(
                    session.places().of(key),
                    "This day is still to come.",
                    "Correct the date, or write `state: draft` until the session has been held."));
  }
}
