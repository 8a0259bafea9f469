package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.DisclosedFacts;
import io.github.otelfeedback.disclose.DisclosedOrganization;
import io.github.otelfeedback.disclose.DisclosedPerson;
import io.github.otelfeedback.disclose.DisclosedRecording;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.disclose.NamedSession;
import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.value.GitHubHandle;
import io.github.otelfeedback.value.IssueUrl;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.LanguageTag;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.PlaylistId;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.Sha256;
import io.github.otelfeedback.value.SigKey;
import io.github.otelfeedback.value.SiteLocale;
import io.github.otelfeedback.value.SitePath;
import io.github.otelfeedback.value.Slug;
import io.github.otelfeedback.value.VideoId;
import io.github.otelfeedback.value.WebUrl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Builds sessions that never took place, one property at a time. */
final class Invented {

  static final Series OTEL_ME =
      new Series(
          new Key("otel-me"),
          List.of(
              new Series.Name("End-User Q&A", date("2022")),
              new Series.Name("OTel Me", date("2024-12"))),
          Optional.of(new PlaylistId("PLinventedPlaylist0001")),
          Optional.of(new SitePath("/community/end-user/interviews-feedback/")));

  static final Series PANEL =
      new Series(
          new Key("panel"),
          List.of(new Series.Name("Panel", date("2023"))),
          Optional.empty(),
          Optional.empty());

  private final String id;
  private boolean draft;
  private When when =
      new When(Optional.of(date("2025-03-06")), When.Basis.STATED, Optional.empty());
  private Series series = OTEL_ME;
  private Optional<String> event = Optional.empty();
  private List<LanguageTag> languages = List.of(new LanguageTag("en"));
  private SiteLocale original = SiteLocale.EN;
  private final List<Finding> findings = new ArrayList<>();
  private Publication publication = new Publication.IndexOnly();
  private final List<Material> links = new ArrayList<>();
  private final Map<SiteLocale, DisclosedText> texts = new LinkedHashMap<>();
  private List<String> pictures = List.of();
  private final List<DisclosedPerson> people = new ArrayList<>();
  private DisclosedRecording recording =
      new DisclosedRecording(RecordingState.NONE, Optional.empty(), Optional.empty());

  private Invented(String id) {
    this.id = id;
  }

  static Invented session(String id) {
    return new Invented(id);
  }

  static PartialDate date(String text) {
    return accepted(PartialDate.parse(text));
  }

  private static <T> T accepted(Parsed<T> parsed) {
    return parsed.toOptional().orElseThrow();
  }

  Invented draft() {
    draft = true;
    return this;
  }

  Invented held(String date, When.Basis basis) {
    when = new When(Optional.of(date(date)), basis, Optional.empty());
    return this;
  }

  Invented series(Series other) {
    series = other;
    return this;
  }

  Invented event(String name) {
    event = Optional.of(name);
    return this;
  }

  Invented languages(String... tags) {
    languages = List.of(tags).stream().map(LanguageTag::new).toList();
    return this;
  }

  Invented original(SiteLocale locale) {
    original = locale;
    return this;
  }

  Invented finding(String key, Finding.Kind kind, String... issues) {
    findings.add(
        new Finding(
            new Key(key),
            kind,
            false,
            Optional.empty(),
            List.of(issues).stream().map(issue -> accepted(IssueUrl.parse(issue))).toList(),
            List.of(),
            List.of()));
    return this;
  }

  Invented blog(String slug, String date) {
    publication =
        new Publication.Blog(
            new Slug(slug),
            LocalDate.parse(date),
            Optional.of("1234"),
            Optional.of(new SigKey("end-user")),
            List.of(),
            Optional.empty(),
            List.of("frobnicate"));
    return this;
  }

  Invented publication(Publication other) {
    publication = other;
    return this;
  }

  Invented link(Material.Kind kind, String url) {
    links.add(new Material(kind, new WebUrl(url)));
    return this;
  }

  Invented text(Written text) {
    texts.put(text.text().locale(), text.text());
    return this;
  }

  Invented topic(String topic) {
    return text(Written.in(SiteLocale.EN).topic(topic));
  }

  Invented pictures(String... names) {
    pictures = List.of(names);
    return this;
  }

  Invented person(Role role, String name, String github, String organization) {
    people.add(
        new DisclosedPerson(
            role,
            Key.parse(name.toLowerCase(Locale.ROOT).replace(' ', '-')).toOptional(),
            name,
            GitHubHandle.parse(github).toOptional(),
            Optional.of(organization).filter(some -> !some.isEmpty()),
            Optional.empty()));
    return this;
  }

  Invented video(String video, String published) {
    recording =
        new DisclosedRecording(
            RecordingState.PUBLISHED,
            Optional.of(accepted(VideoId.parse(video))),
            PartialDate.parse(published).toOptional());
    return this;
  }

  Invented recording(RecordingState state) {
    recording = new DisclosedRecording(state, Optional.empty(), Optional.empty());
    return this;
  }

  DisclosedSession named(String organization, String url) {
    Optional<DisclosedOrganization> named =
        Optional.of(new DisclosedOrganization(organization, WebUrl.parse(url).toOptional()));
    return new NamedSession(facts(), named, false, people, recording);
  }

  DisclosedSession group() {
    return new NamedSession(facts(), Optional.empty(), true, people, recording);
  }

  DisclosedSession aboutNobody() {
    return new NamedSession(facts(), Optional.empty(), false, people, recording);
  }

  DisclosedSession anonymous(String sector) {
    return new AnonymousSession(
        facts(), Key.parse(sector).toOptional(), people, recording, Optional.empty());
  }

  private DisclosedFacts facts() {
    return new DisclosedFacts(
        new SessionId(id),
        draft,
        when,
        series,
        event,
        languages,
        original,
        findings,
        publication,
        links,
        texts,
        pictures.stream().map(name -> new Picture(name, Sha256.of(name), List.of())).toList());
  }
}
