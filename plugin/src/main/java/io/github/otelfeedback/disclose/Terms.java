package io.github.otelfeedback.disclose;

import io.github.otelfeedback.disclose.Withheld.Kind;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Identity;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.SessionRecord;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the terms that a record withholds, each once. */
final class Terms {

  private final Permissions permissions;
  private final SessionRecord record;

  Terms(SessionRecord record) {
    this.record = record;
    this.permissions = new Permissions(record);
  }

  List<Withheld> withheld() {
    Map<String, Withheld> byKey = new LinkedHashMap<>();
    all()
        .filter(term -> !term.text().isBlank())
        .forEach(term -> byKey.putIfAbsent(term.key(), of(term)));
    return List.copyOf(byKey.values());
  }

  private Withheld of(Term term) {
    return new Withheld(record.id(), term.kind(), term.tier(), term.text());
  }

  private Stream<Term> all() {
    List<Term> terms = new ArrayList<>();
    record.subject().organizations().stream()
        .filter(organization -> !organization.consent().allowsName())
        .forEach(organization -> addOrganization(terms, organization));
    record.people().stream()
        .filter(permissions::concerns)
        .forEach(person -> addPerson(terms, person));
    if (!permissions.allow(Aspect.RECORDING)
        || record.recording().state() != RecordingState.PUBLISHED) {
      record.recording().video().ifPresent(video -> terms.add(new Term(Kind.ADDRESS, video.id())));
    }
    return terms.stream();
  }

  private static void addOrganization(List<Term> terms, Organization organization) {
    organization.name().ifPresent(name -> terms.add(new Term(Kind.NAME, name)));
    organization
        .url()
        .map(url -> URI.create(url.text()).getHost())
        .ifPresent(host -> terms.add(new Term(Kind.DOMAIN, host)));
    Identity identity = organization.identity();
    addAll(terms, Kind.ALIAS, identity.aliases());
    addAll(terms, Kind.DOMAIN, identity.domains());
    addAll(terms, Kind.HANDLE, identity.handles());
    addAll(terms, Kind.PRODUCT, identity.products());
    addAll(terms, Kind.PERSON, identity.people());
    identity
        .spellings()
        .ifPresent(all -> all.values().forEach(some -> addAll(terms, Kind.SPELLING, some)));
  }

  private static void addAll(List<Term> terms, Kind kind, List<String> texts) {
    texts.forEach(text -> terms.add(new Term(kind, text)));
  }

  private void addPerson(List<Term> terms, Person person) {
    if (!permissions.allow(Aspect.PEOPLE)) {
      terms.add(new Term(Kind.PERSON, person.name()));
      person.github().ifPresent(github -> terms.add(new Term(Kind.HANDLE, github.text())));
      person.url().ifPresent(url -> terms.add(new Term(Kind.ADDRESS, url.text())));
    }
    if (!permissions.allow(Aspect.EMPLOYER)) {
      person.organization().ifPresent(name -> terms.add(new Term(Kind.NAME, name)));
    }
  }
}
