package io.github.otelfeedback.disclose;

import java.util.List;
import java.util.Optional;

/** A session with nothing to hide: its organization agreed, or it is about none. */
public record NamedSession(
    DisclosedFacts facts,
    Optional<DisclosedOrganization> organization,
    boolean group,
    List<DisclosedPerson> people,
    DisclosedRecording recording)
    implements DisclosedSession {

  @Override
  public NamedSession with(DisclosedFacts other) {
    return new NamedSession(other, organization, group, people, recording);
  }

  @Override
  public NamedSession withoutPost() {
    return new NamedSession(facts.withoutPost(), organization, group, people, recording);
  }
}
