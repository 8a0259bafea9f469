package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.value.SessionId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to be done about a session in time, as sentences; nothing private is in them. */
record Due(Records records, LocalDate today) {

  /** The rules whose problems are such things. */
  private static final List<String> RULES =
      List.of(
          "deletion-overdue",
          "approval-missing",
          "approval-open",
          "approval-withdrawn",
          "english-missing");

  /** The rules of which each problem is a word or fact that waits for an approval. */
  private static final List<String> WORDS = List.of("not-approved", "fact-not-approved");

  private static final int SOON = 60;

  /** The sentences about a session; the day of a deletion is told where its name is. */
  List<String> of(DisclosedSession session) {
    SessionId id = session.facts().id();
    Stream<String> rules =
        problems(id, RULES).map(problem -> problem.message() + " " + problem.next());
    return Stream.of(rules, words(id).stream(), deletion(session).stream())
        .flatMap(some -> some)
        .toList();
  }

  /** Whether nothing else than what is due is wrong. */
  boolean isAllThatIsWrong() {
    return records.problems().stream()
        .filter(Problem::isError)
        .allMatch(problem -> RULES.contains(problem.rule()) || WORDS.contains(problem.rule()));
  }

  private Stream<Problem> problems(SessionId id, List<String> rules) {
    return records.problems().stream()
        .filter(problem -> rules.contains(problem.rule()))
        .filter(problem -> problem.place().file().contains("/" + id + "/"));
  }

  private Optional<String> words(SessionId id) {
    long words = problems(id, WORDS).count();
    return words == 0
        ? Optional.empty()
        : Optional.of(
            words
                + " word(s) of its texts and facts wait for an approval; the preview lists them.");
  }

  private Optional<String> deletion(DisclosedSession session) {
    return records.loaded().records().stream()
        .filter(record -> record.id().equals(session.facts().id()))
        .flatMap(record -> pending(record).stream())
        .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(SOON)))
        .map(day -> session instanceof AnonymousSession ? undated() : dated(day))
        .findFirst();
  }

  private static Optional<LocalDate> pending(SessionRecord record) {
    RecordingState state = record.recording().state();
    return state == RecordingState.DELETED || state == RecordingState.NONE
        ? Optional.empty()
        : record.recording().deleteBy();
  }

  private String dated(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    return "The recording is to be deleted by " + day + ", in " + days + " day(s).";
  }

  private static String undated() {
    return "The recording is to be deleted within " + SOON + " days; session.yaml has the day.";
  }
}
