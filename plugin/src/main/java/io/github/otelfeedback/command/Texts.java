package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.DisclosedFacts;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.translate.WriteUpFile;
import io.github.otelfeedback.validate.consent.SpellingsMissing;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The texts of one session and their files. */
record Texts(Settings settings, Records records, DisclosedSession session) {

  /** The session of this id as its author wrote it, if it could be read. */
  static Optional<Texts> of(Settings settings, Records records, SessionId id) {
    return new Disclosure()
            .disclose(records.loaded().records().stream().map(SessionRecord::unredacted).toList())
            .sessions()
            .stream()
            .filter(session -> session.facts().id().equals(id))
            .findFirst()
            .map(session -> new Texts(settings, records, session));
  }

  DisclosedFacts facts() {
    return session.facts();
  }

  /** What a goal ends with that was told a session that is not there. */
  static RunReport none(String goal, Records records) {
    return new RunReport(
        goal,
        0,
        List.of(),
        records.problems().stream().filter(Problem::isError).toList(),
        List.of(),
        Optional.of(
            "There is no such session, or it cannot be read. Run: mvn otel-feedback:validate"));
  }

  Optional<DisclosedText> text(SiteLocale locale) {
    return Optional.ofNullable(facts().texts().get(locale));
  }

  WriteUpFile file(SiteLocale locale) {
    return new WriteUpFile(path(locale));
  }

  Path path(SiteLocale locale) {
    return settings.sessions().resolve(facts().id().text()).resolve(locale + ".md");
  }

  String shown(SiteLocale locale) {
    return settings.base().relativize(path(locale)).toString().replace('\\', '/');
  }

  Place place(SiteLocale locale) {
    return Place.startOf(shown(locale));
  }

  /** What is wrong with the text in a locale. */
  List<Problem> errors(SiteLocale locale) {
    return records.problems().stream()
        .filter(Problem::isError)
        .filter(
            problem -> problem.place().file().endsWith("/" + facts().id() + "/" + locale + ".md"))
        .toList();
  }

  /** Whether nobody has said how the withheld names are written in a locale. */
  boolean lackSpellings(SiteLocale locale) {
    return records.loaded().records().stream()
        .filter(record -> record.id().equals(facts().id()))
        .anyMatch(record -> SpellingsMissing.areMissing(record, locale));
  }

  /** Why there is nothing to translate from. */
  Problem original(SiteLocale locale) {
    boolean original = locale == facts().original();
    return Problem.error(
        place(locale),
        "not-a-translation",
        original
            ? "The session was written up in this language first."
            : "There is no English text from which this could be translated.",
        original
            ? "Name another with -Dotel-feedback.locales."
            : "Translate it into English first, with -Dotel-feedback.locales=en.");
  }

  Problem mixedLineEnds(SiteLocale locale) {
    return Problem.error(
        place(locale),
        "mixed-line-ends",
        "Some lines end in CR LF and others in LF.",
        "Save the file with one kind of line ends.");
  }
}
