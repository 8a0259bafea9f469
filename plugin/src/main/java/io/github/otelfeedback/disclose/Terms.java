package io.github.otelfeedback.disclose;

import com.ibm.icu.text.Normalizer2;
import io.github.otelfeedback.disclose.Withheld.Tier;
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

  private static final int SHORT = 3;
  private final Permissions permissions;
  private final SessionRecord record;

  Terms(SessionRecord record) {
    this.record = record;
    this.permissions = new Permissions(record);
  }

  /** The form under which two spellings of a term are the same. */
  static String key(String term) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(term).strip();
  }

  List<Withheld> withheld() {
    Map<String, Withheld> byKey = new LinkedHashMap<>();
    all().filter(term -> !term.isBlank()).forEach(term -> byKey.putIfAbsent(key(term), of(term)));
    return List.copyOf(byKey.values());
  }

  private Withheld of(String term) {
    boolean tooShort = key(term).codePointCount(0, key(term).length()) <= SHORT;
    return new Withheld(record.id(), tooShort ? Tier.COMMON : Tier.DISTINCTIVE, term);
  }

  private Stream<String> all() {
    List<String> terms = new ArrayList<>();
    record.subject().organizations().stream()
        .filter(organization -> !organization.consent().allowsName())
        .forEach(organization -> addOrganization(terms, organization));
    record.people().stream()
        .filter(permissions::concerns)
        .forEach(person -> addPerson(terms, person));
    if (!permissions.allow(Aspect.RECORDING)) {
      record.recording().video().ifPresent(video -> terms.add(video.id()));
    }
    return terms.stream();
  }

  private static void addOrganization(List<String> terms, Organization organization) {
    organization.name().ifPresent(terms::add);
    organization.url().map(url -> URI.create(url.text()).getHost()).ifPresent(terms::add);
    Identity identity = organization.identity();
    terms.addAll(identity.aliases());
    terms.addAll(identity.domains());
    terms.addAll(identity.handles());
    terms.addAll(identity.products());
    terms.addAll(identity.people());
    identity.spellings().ifPresent(all -> all.values().forEach(terms::addAll));
  }

  private void addPerson(List<String> terms, Person person) {
    if (!permissions.allow(Aspect.PEOPLE)) {
      terms.add(person.name());
      person.github().ifPresent(github -> terms.add(github.text()));
      person.url().ifPresent(url -> terms.add(url.text()));
    }
    if (!permissions.allow(Aspect.EMPLOYER)) {
      person.organization().ifPresent(terms::add);
    }
  }
}
