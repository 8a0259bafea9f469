package io.github.otelfeedback.forget;

import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SessionId;
import java.time.YearMonth;
import java.util.Optional;

/**
 * All that may be remembered of a session that was taken back.
 *
 * @param month when it was held, a month or a year; absent where nobody knows
 */
public record Forgotten(SessionId id, Kind kind, Optional<String> month) {

  /** Whom a session was about, as far as that tells nobody who it was. */
  public enum Kind {
    NAMED("about a named organization"),
    ANONYMOUS("about an anonymous organization"),
    GROUP("about a group"),
    OPEN("about no organization"),
    UNKNOWN("its record could not be read");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As certificates say it. */
    public String words() {
      return words;
    }
  }

  /** What may be remembered of a record; without a record, the id alone. */
  public static Forgotten of(SessionId id, Optional<SessionRecord> record) {
    return new Forgotten(
        id,
        record.map(SessionRecord::subject).map(Forgotten::kind).orElse(Kind.UNKNOWN),
        record.flatMap(some -> date(some)).map(Forgotten::coarse));
  }

  private static Kind kind(Subject subject) {
    if (subject.organizations().stream().anyMatch(some -> !some.consent().allowsName())) {
      return Kind.ANONYMOUS;
    }
    if (subject instanceof Subject.One) {
      return Kind.NAMED;
    }
    return subject instanceof Subject.Group ? Kind.GROUP : Kind.OPEN;
  }

  private static Optional<PartialDate> date(SessionRecord record) {
    When when = record.when();
    return when.held().or(() -> record.recording().published());
  }

  private static String coarse(PartialDate date) {
    return date instanceof PartialDate.Day day
        ? YearMonth.from(day.date()).toString()
        : date.toString();
  }
}
