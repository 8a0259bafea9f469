package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.ArchiveRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a deletion is overdue is either checked or said to be unchecked, once a run. */
public final class DeletionUnchecked implements ArchiveRule {

  private final Optional<LocalDate> today;

  public DeletionUnchecked(Optional<LocalDate> today) {
    this.today = today;
  }

  @Override
  public String name() {
    return "deletion-unchecked";
  }

  @Override
  public Stream<Problem> problems(List<SessionRecord> sessions) {
    return sessions.stream()
        .filter(session -> today.isEmpty() && Deletions.pending(session).isPresent())
        .limit(1)
        .map(
            session ->
                note(
                    session.places().of("recording.delete-by"),
                    "Nobody checked whether a deletion is overdue, because this run does not know"
                        + " the day.",
                    "Run with -Dotel-feedback.today=YYYY-MM-DD."));
  }
}
