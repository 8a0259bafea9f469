package io.github.otelfeedback.command;

import io.github.otelfeedback.forget.Forgotten;
import io.github.otelfeedback.forget.Forgotten.Kind;
import io.github.otelfeedback.forget.Trace;
import io.github.otelfeedback.session.Identity;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SessionId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes from records what a withdrawal remembers of them. */
final class Remembered {

  private Remembered() {}

  /** What may be remembered of a session; without a record, the id alone. */
  static Forgotten session(SessionId id, Optional<SessionRecord> record) {
    return new Forgotten(
        id,
        record.map(SessionRecord::subject).map(Remembered::kind).orElse(Kind.UNKNOWN),
        record.flatMap(Remembered::date).map(Remembered::coarse));
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
    return record.when().held().or(() -> record.recording().published());
  }

  private static String coarse(PartialDate date) {
    return date instanceof PartialDate.Day day
        ? YearMonth.from(day.date()).toString()
        : date.toString();
  }

  /** By what each session would be known again, by the file of its record. */
  static NavigableMap<String, Trace> traces(List<SessionRecord> records) {
    NavigableMap<String, Trace> traces = new TreeMap<>();
    records.forEach(record -> traces.put(record.places().file(), trace(record)));
    return traces;
  }

  /** By what a session would be known again. */
  static Trace trace(SessionRecord record) {
    return new Trace(
        record.id(),
        record.recording().video(),
        record.subject().organizations().stream().flatMap(Remembered::names).distinct().toList());
  }

  private static Stream<String> names(Organization organization) {
    Identity identity = organization.identity();
    Stream<String> spellings =
        identity.spellings().map(Map::values).stream()
            .flatMap(lists -> lists.stream().flatMap(List::stream));
    return Stream.of(organization.name().stream(), identity.aliases().stream(), spellings)
        .flatMap(names -> names);
  }
}
