package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.reconcile.Outcome;
import io.github.otelfeedback.report.LocaleChange;
import io.github.otelfeedback.report.LocaleChange.ChangedFile;
import io.github.otelfeedback.report.PageChange.Kind;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SigKey;
import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sorts what a run changes by locale, with what each pull request has to tell. */
final class LocaleChanges {

  private static final String ISSUES = "https://github.com/open-telemetry/opentelemetry.io/issues/";

  private final Map<SessionId, DisclosedSession> sessions = new TreeMap<>();
  private final Map<SigKey, String> sigs;
  private final Map<String, List<SessionId>> records = new TreeMap<>();

  LocaleChanges(List<DisclosedSession> sessions, Map<SigKey, String> sigs, List<Planned> pages) {
    sessions.forEach(session -> this.sessions.put(session.facts().id(), session));
    this.sigs = sigs;
    pages.forEach(page -> records.put(page.path().inSite(), List.copyOf(page.about())));
  }

  /** The locales in which something changes, English first. */
  List<LocaleChange> of(List<Decision> decisions) {
    return Arrays.stream(SiteLocale.values())
        .map(locale -> change(locale, files(locale, decisions)))
        .filter(change -> !change.files().isEmpty())
        .toList();
  }

  private List<ChangedFile> files(SiteLocale locale, List<Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.locale() == locale)
        .flatMap(decision -> kind(decision.outcome()).map(kind -> file(decision, kind)).stream())
        .toList();
  }

  private ChangedFile file(Decision decision, Kind kind) {
    return new ChangedFile(
        decision.path(),
        kind,
        records.getOrDefault(decision.path(), decision.session().stream().toList()));
  }

  private static Optional<Kind> kind(Outcome outcome) {
    return switch (outcome) {
      case NEW -> Optional.of(Kind.NEW);
      case CHANGED -> Optional.of(Kind.CHANGED);
      case REMOVED -> Optional.of(Kind.REMOVED);
      default -> Optional.empty();
    };
  }

  private LocaleChange change(SiteLocale locale, List<ChangedFile> files) {
    Map<SessionId, Translation> translations = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    for (ChangedFile file : files) {
      Optional<DisclosedSession> session = file.isPost() ? session(file) : Optional.empty();
      session
          .flatMap(told -> translation(told, locale))
          .ifPresent(known -> translations.put(file.sessions().get(0), known));
      session
          .filter(told -> locale.isEnglish() && file.is(Kind.NEW))
          .ifPresent(told -> notes.addAll(notes(told)));
    }
    return new LocaleChange(locale, files, translations, List.copyOf(notes));
  }

  /** The session of a post; none where its record is gone. */
  private Optional<DisclosedSession> session(ChangedFile file) {
    return file.sessions().stream()
        .findFirst()
        .flatMap(id -> Optional.ofNullable(sessions.get(id)));
  }

  private static Optional<Translation> translation(DisclosedSession session, SiteLocale locale) {
    return Optional.ofNullable(session.facts().texts().get(locale))
        .flatMap(DisclosedText::translation);
  }

  private List<String> notes(DisclosedSession session) {
    List<String> notes = new ArrayList<>();
    if (session.facts().publication() instanceof Publication.Blog blog) {
      blog.issue().map(LocaleChanges::issue).ifPresent(issue -> notes.add("Issue: " + issue));
      blog.sig()
          .flatMap(key -> Optional.ofNullable(sigs.get(key)))
          .ifPresent(name -> notes.add("SIG: " + name));
    }
    session.people().stream()
        .filter(person -> person.role() == Role.SPONSOR)
        .map(person -> person.name() + person.github().map(name -> " (@" + name + ")").orElse(""))
        .forEach(sponsor -> notes.add("Sponsor: " + sponsor));
    return notes;
  }

  private static String issue(String issue) {
    return issue.matches("[0-9]+") ? ISSUES + issue : issue;
  }
}
