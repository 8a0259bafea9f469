package io.github.otelfeedback.disclose;

import io.github.otelfeedback.session.Identity;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.SessionRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why there is nothing to search for although something has to be hidden. */
enum Gap {
  /** The record says that nobody here knows who it was. */
  UNKNOWN,
  /** The record does not say who it was, and does not say why. */
  MISSING;

  /** The worst gap among the organizations of a record. */
  static Optional<Gap> of(SessionRecord record) {
    return record.subject().organizations().stream()
        .filter(organization -> !organization.consent().allowsName())
        .filter(Gap::tellsNothing)
        .map(organization -> organization.identity().isUnknown() ? UNKNOWN : MISSING)
        .max(Gap::compareTo);
  }

  private static boolean tellsNothing(Organization organization) {
    Identity identity = organization.identity();
    return organization.name().isEmpty()
        && Stream.of(identity.aliases(), identity.domains(), identity.handles())
            .allMatch(List::isEmpty);
  }
}
