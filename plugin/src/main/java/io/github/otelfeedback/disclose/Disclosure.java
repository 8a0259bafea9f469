package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Excuse;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.Recording;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through what consent allows, and turns the rest into {@link Identities}.
 *
 * <p>Trusts no earlier stage: consent that is absent, withdrawn or in doubt allows nothing. The
 * same records give the same result; nothing that is let through depends on what is withheld.
 */
public final class Disclosure {

  public Disclosed disclose(List<SessionRecord> records) {
    List<DisclosedSession> sessions = sessions(records);
    List<Withheld> withheld = new ArrayList<>();
    Map<SessionId, Set<String>> told = new LinkedHashMap<>();
    List<SessionId> unidentified = new ArrayList<>();
    List<SessionId> incomplete = new ArrayList<>();
    for (SessionRecord record : records) {
      withheld.addAll(new Terms(record).withheld());
      Optional<Gap> gap = Gap.of(record);
      gap.ifPresent(some -> (some == Gap.UNKNOWN ? unidentified : incomplete).add(record.id()));
    }
    sessions.forEach(session -> told.put(session.facts().id(), new Told(session).keys()));
    return new Disclosed(
        List.copyOf(sessions),
        new Identities(
            withheld, told, unidentified, incomplete, excuses(records), pictures(sessions)));
  }

  private List<DisclosedSession> sessions(List<SessionRecord> records) {
    return records.parallelStream()
        .map(record -> new Publishable(record, disclose(record)).session())
        .toList();
  }

  private static Map<SessionId, Set<Sha256>> pictures(List<DisclosedSession> sessions) {
    Map<SessionId, Set<Sha256>> pictures = new LinkedHashMap<>();
    for (DisclosedSession session : sessions) {
      if (session instanceof AnonymousSession anonymous) {
        List<Sha256> approved =
            anonymous.approval().map(DisclosedApproval::pictures).orElse(List.of());
        pictures.put(session.facts().id(), new LinkedHashSet<>(approved));
      }
    }
    return pictures;
  }

  private static List<Identities.Excuse> excuses(List<SessionRecord> records) {
    List<Identities.Excuse> excuses = new ArrayList<>();
    for (SessionRecord record : records) {
      record.subject().organizations().stream()
          .flatMap(organization -> organization.identity().excused().stream())
          .map(one -> excuse(record.id(), one))
          .forEach(excuses::add);
    }
    return excuses;
  }

  private static Identities.Excuse excuse(SessionId session, Excuse one) {
    return new Identities.Excuse(session, one.rule(), one.context(), one.until());
  }

  /** What consent allows, before anything is redacted. */
  private static DisclosedSession disclose(SessionRecord record) {
    Permissions permissions = new Permissions(record);
    DisclosedFacts facts = new Facts(record, permissions).disclosed();
    List<DisclosedPerson> people = people(record, permissions);
    DisclosedRecording recording = recording(record.recording(), permissions);
    return permissions.allowNames()
        ? named(record.subject(), facts, people, recording)
        : new AnonymousSession(
            facts, sector(record.subject()), people, recording, Optional.empty());
  }

  private static DisclosedSession named(
      Subject subject,
      DisclosedFacts facts,
      List<DisclosedPerson> people,
      DisclosedRecording recording) {
    Optional<DisclosedOrganization> organization =
        subject instanceof Subject.One one ? organization(one.organization()) : Optional.empty();
    return new NamedSession(
        facts, organization, subject instanceof Subject.Group, people, recording);
  }

  private static Optional<DisclosedOrganization> organization(Organization organization) {
    return organization.name().map(name -> new DisclosedOrganization(name, organization.url()));
  }

  private static Optional<Key> sector(Subject subject) {
    return subject instanceof Subject.One one ? one.organization().sector() : Optional.empty();
  }

  private static List<DisclosedPerson> people(SessionRecord record, Permissions permissions) {
    return record.people().stream()
        .filter(permissions::allow)
        .map(person -> person(person, permissions))
        .toList();
  }

  private static DisclosedPerson person(Person person, Permissions permissions) {
    boolean employer = permissions.allow(Aspect.EMPLOYER) || !permissions.concerns(person);
    return new DisclosedPerson(
        person.role(),
        person.id(),
        person.name(),
        person.github(),
        person.organization().filter(organization -> employer),
        person.url());
  }

  private static DisclosedRecording recording(Recording recording, Permissions permissions) {
    if (!permissions.allow(Aspect.RECORDING)) {
      return new DisclosedRecording(RecordingState.NONE, Optional.empty(), Optional.empty());
    }
    boolean open = recording.state() == RecordingState.PUBLISHED;
    return new DisclosedRecording(
        recording.state(),
        recording.video().filter(video -> open),
        recording.published().filter(date -> open));
  }
}
