package io.github.otelfeedback.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What an organization allowed, and where that can be seen.
 *
 * <p>Without a readable grant nothing is allowed; a withdrawal wins over everything. Exceptions
 * hold only what the author wrote; what is not written follows from the grant.
 */
public record Consent(
    Grant grant,
    Map<Aspect, Boolean> exceptions,
    Optional<String> evidence,
    Optional<LocalDate> withdrawn) {

  /** The choice of the organization. */
  public enum Grant {
    /** Its name may be published. */
    NAMED,
    /** Its name must not become known. */
    ANONYMOUS,
    /** The author wrote nothing. */
    ABSENT
  }

  /** What can be allowed or withheld apart from the name. */
  public enum Aspect {
    PEOPLE,
    RECORDING,
    QUOTES,
    PICTURES,
    EMPLOYER
  }

  /** Whether the organization may be named. */
  public boolean allowsName() {
    return grant == Grant.NAMED && withdrawn.isEmpty();
  }

  /**
   * Whether this aspect may be published; all are withheld after a withdrawal, and where there is
   * no choice to which an exception could be made.
   */
  public boolean allows(Aspect aspect) {
    return withdrawn.isEmpty()
        && grant != Grant.ABSENT
        && exceptions.getOrDefault(aspect, grant == Grant.NAMED);
  }
}
