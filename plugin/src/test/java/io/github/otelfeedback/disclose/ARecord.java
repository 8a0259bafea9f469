package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.session.Consent;
import io.github.otelfeedback.session.Identity;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.Places;
import io.github.otelfeedback.session.Recording;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.value.GitHubHandle;
import io.github.otelfeedback.value.IssueUrl;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.Sha256;
import io.github.otelfeedback.value.SiteLocale;
import io.github.otelfeedback.value.Slug;
import io.github.otelfeedback.value.VideoId;
import io.github.otelfeedback.value.WebUrl;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record in which every private place holds the same telling word. */
final class ARecord {

  static final String TELLING = "Zyxqatel";

  private ARecord() {}

  static SessionRecord with(Subject subject) {
    WebUrl url = new WebUrl("https://zyxqatel.example/");
    IssueUrl issue = new IssueUrl("https://github.com/zyxqatel/app/pull/1");
    LocalDate day = LocalDate.of(2031, 5, 17);
    return new SessionRecord(
        new SessionId("2031-05-lantern"),
        SessionRecord.State.READY,
        new When(Optional.of(new PartialDate.Day(day)), When.Basis.STATED, Optional.of(url)),
        new Series(
            new Key("talks"),
            List.of(new Series.Name("Talks", new PartialDate.OfYear(Year.of(2030)))),
            Optional.empty(),
            Optional.empty()),
        Optional.of(TELLING + " Summit"),
        List.of(),
        SiteLocale.EN,
        subject,
        List.of(guest()),
        Optional.empty(),
        List.of(),
        new Recording(
            RecordingState.PUBLISHED,
            Optional.of(new VideoId("Zyxqatel-01")),
            Optional.of(new PartialDate.Day(day)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(
            new Finding(
                new Key("a"),
                Finding.Kind.ADOPTION,
                true,
                Optional.empty(),
                List.of(issue),
                List.of(issue),
                List.of())),
        new Publication.Blog(
            new Slug("lantern"),
            day,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(url),
            List.of()),
        List.of(new Material(Material.Kind.NOTES, url)),
        Map.of(SiteLocale.EN, english()),
        List.of(new Picture("lantern.png", Sha256.of(TELLING), List.of())),
        new Places("sessions/2031-05-lantern/session.yaml", Map.of()));
  }

  static Organization organization(Consent consent) {
    return new Organization(
        Optional.of(TELLING),
        Optional.of(new WebUrl("https://zyxqatel.example/")),
        consent,
        Optional.of(new Key("energy")),
        Optional.empty(),
        Optional.empty(),
        identity(List.of("Zyxqatel Grid")));
  }

  static Identity identity(List<String> aliases) {
    return new Identity(
        aliases,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Person guest() {
    return new Person(
        Role.GUEST,
        Optional.of(new Key("guest")),
        "Guest of " + TELLING,
        Optional.of(new GitHubHandle("zyxqatel-guest")),
        Optional.of(TELLING),
        Optional.of(new WebUrl("https://zyxqatel.example/guest")));
  }

  private static WriteUp english() {
    return new WriteUp(
        SiteLocale.EN,
        "sessions/2031-05-lantern/en.md",
        Optional.of("A lantern"),
        Optional.empty(),
        Optional.of("Lanterns"),
        Optional.empty(),
        Map.of(),
        Map.of(new Key("guest"), "Head of " + TELLING),
        Optional.empty(),
        Map.of(),
        List.of(),
        1,
        "Text.\n\n![A lantern](assets/lantern.png)\n",
        new Places("sessions/2031-05-lantern/en.md", Map.of()));
  }
}
