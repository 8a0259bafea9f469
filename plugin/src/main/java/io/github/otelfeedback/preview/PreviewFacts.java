package io.github.otelfeedback.preview;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.DisclosedFacts;
import io.github.otelfeedback.disclose.DisclosedOrganization;
import io.github.otelfeedback.disclose.DisclosedPerson;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.NamedSession;
import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SigKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists each fact that a session tells, and what stays out, in plain English. */
record PreviewFacts(DisclosedSession session) {

  /** A fact that is told. */
  record Fact(String name, String value) {}

  List<Fact> told() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Organization", organization()));
    session.people().forEach(person -> facts.add(fact(person)));
    DisclosedFacts all = session.facts();
    all.when()
        .held()
        .ifPresent(date -> facts.add(new Fact("Date of the session", date.toString())));
    all.event().ifPresent(event -> facts.add(new Fact("Event", event)));
    facts.add(new Fact("Series", all.series().currentName()));
    session
        .recording()
        .video()
        .ifPresent(video -> facts.add(new Fact("Recording", video.watchUrl())));
    all.links().forEach(link -> facts.add(new Fact("Link", link.url().text())));
    all.findings().forEach(finding -> facts.add(fact(finding)));
    all.pictures()
        .forEach(
            picture -> facts.add(new Fact("Picture", picture.name() + ", " + picture.digest())));
    return facts;
  }

  List<String> staysOut() {
    List<String> out = new ArrayList<>();
    if (session instanceof AnonymousSession) {
      out.add("The name of the organization, and everything in the record that identifies it.");
      out.add("The exact day of the session, the event, links to material and to issues.");
    }
    if (session.people().stream().noneMatch(person -> person.role().key().equals("guests"))) {
      out.add("The names of the guests.");
    }
    if (session.recording().video().isEmpty()) {
      out.add("Any recording: none is linked or shown.");
    }
    return out;
  }

  private String organization() {
    if (session instanceof NamedSession named) {
      String nobody = named.group() ? "a group, nobody named" : "none";
      return named.organization().map(DisclosedOrganization::name).orElse(nobody);
    }
    Optional<Key> sector = ((AnonymousSession) session).sector();
    return sector.map(key -> "not named; sector: " + key).orElse("not named");
  }

  private static Fact fact(DisclosedPerson person) {
    String role =
        person.role().name().charAt(0) + person.role().name().substring(1).toLowerCase(Locale.ROOT);
    String handle = person.github().map(github -> ", GitHub user " + github).orElse("");
    return new Fact(
        role, person.name() + handle + person.organization().map(of -> ", " + of).orElse(""));
  }

  private static Fact fact(Finding finding) {
    String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String sig = finding.sig().map(SigKey::text).map(key -> ", for SIG " + key).orElse("");
    String issues = finding.issues().isEmpty() ? "" : ", issues: " + finding.issues();
    return new Fact("Finding", finding.id() + " (" + kind + ")" + sig + issues);
  }
}
