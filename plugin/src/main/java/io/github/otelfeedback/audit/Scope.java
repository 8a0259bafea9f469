package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.value.SessionId;
import java.util.Optional;

/** Whether a term that was found in the words of a session tells something. */
record Scope(Identities identities) {

  /** A session may say what it discloses itself, although another one withholds it. */
  boolean leaks(Needle needle, Optional<SessionId> session) {
    boolean told = session.filter(own -> identities.tells(own, needle.withheld())).isPresent();
    return needle.countsIn(session) && !told;
  }
}
