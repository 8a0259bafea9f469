package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.SessionRecord;

/**
 * What all organizations of a session together allow: the strictest of them decides.
 *
 * <p>A session about no organization, or with a group whose members nobody listed, has nobody who
 * could have refused.
 */
final class Permissions {

  private final SessionRecord record;

  Permissions(SessionRecord record) {
    this.record = record;
  }

  boolean allowNames() {
    return record.subject().organizations().stream().allMatch(one -> one.consent().allowsName());
  }

  boolean allow(Aspect aspect) {
    return record.subject().organizations().stream().allMatch(one -> one.consent().allows(aspect));
  }

  /** Whether a person may be named. */
  boolean allow(Person person) {
    return allow(Aspect.PEOPLE) || !concerns(person);
  }

  /** Whether a person belongs to the organization: hosts and helpers are the community's own. */
  boolean concerns(Person person) {
    return person.role() == Role.GUEST || person.role() == Role.CONTRIBUTOR;
  }
}
