package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A promise to delete a recording is kept in time. */
public final class DeletionOverdue implements SessionRule {

  private final Optional<LocalDate> today;

  public DeletionOverdue(Optional<LocalDate> today) {
    this.today = today;
  }

  @Override
  public String name() {
    return "deletion-overdue";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Deletions.pending(session).stream()
        .filter(day -> today.filter(day::isBefore).isPresent())
        .map(
            day ->
                error(
                    session.places().of("recording.delete-by"),
                    "The recording should have been deleted by this day.",
                    "Delete it, then write `state: deleted` with the day under `deleted`, and"
                        + " remove"
                        + " `youtube` and `delete-by`."));
  }
}
