package io.github.otelfeedback.validate.rule;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.session.Consent;
import io.github.otelfeedback.session.Identity;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An organization of a session, with the key under which it is written. */
public record Concerned(SessionRecord session, Organization organization, String key) {

  /** The organizations of a session, in the order of the record. */
  public static Stream<Concerned> by(SessionRecord session) {
    List<Organization> all = session.subject().organizations();
    boolean single = session.subject() instanceof Subject.One;
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                new Concerned(
                    session, all.get(i), single ? "organization" : "organizations[" + i + "]"));
  }

  /** The organizations of a session that must not be named. */
  public static Stream<Concerned> unnamed(SessionRecord session) {
    return by(session).filter(one -> !one.consent().allowsName());
  }

  public Consent consent() {
    return organization.consent();
  }

  public Identity identity() {
    return organization.identity();
  }

  public boolean isWithdrawn() {
    return consent().withdrawn().isPresent();
  }

  /** The place of a key of this organization. */
  public Place at(String child) {
    return session.places().of(key + "." + child);
  }

  /** Whether the record gives anything by which the organization could be found. */
  public boolean isIdentified() {
    Identity identity = identity();
    return organization.name().isPresent()
        || Stream.of(
                identity.aliases(),
                identity.domains(),
                identity.handles(),
                identity.products(),
                identity.people())
            .anyMatch(terms -> !terms.isEmpty());
  }
}
