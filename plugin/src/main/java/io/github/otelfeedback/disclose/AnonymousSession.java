package io.github.otelfeedback.disclose;

import io.github.otelfeedback.value.Key;
import java.util.List;
import java.util.Optional;

/**
 * A session whose organization stays unknown: at most its sector is told.
 *
 * <p>The approval is absent where nobody approved anything.
 */
public record AnonymousSession(
    DisclosedFacts facts,
    Optional<Key> sector,
    List<DisclosedPerson> people,
    DisclosedRecording recording,
    Optional<DisclosedApproval> approval)
    implements DisclosedSession {

  @Override
  public AnonymousSession with(DisclosedFacts other) {
    return new AnonymousSession(other, sector, people, recording, approval);
  }

  AnonymousSession with(DisclosedApproval other) {
    return new AnonymousSession(facts, sector, people, recording, Optional.of(other));
  }

  @Override
  public AnonymousSession withoutPost() {
    return new AnonymousSession(facts.withoutPost(), sector, people, recording, approval);
  }
}
