package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Recording;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A recording comes out before it goes. */
public final class RecordingOrder implements SessionRule {

  @Override
  public String name() {
    return "recording-order";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    Recording recording = session.recording();
    return Stream.of(
            early(session, "deleted", recording.deleted()),
            early(session, "withdrawn", recording.withdrawn()),
            early(session, "delete-by", recording.deleteBy()))
        .flatMap(problems -> problems);
  }

  private Stream<Problem> early(SessionRecord session, String key, Optional<LocalDate> date) {
    return date.stream()
        .filter(
            day ->
                session
                    .recording()
                    .published()
                    .filter(out -> out.earliest().isAfter(day))
                    .isPresent())
        .map(
            day ->
                error(
                    session.places().of("recording." + key),
                    "This day is before the recording was published.",
                    "Correct this date or `published`."));
  }
}
