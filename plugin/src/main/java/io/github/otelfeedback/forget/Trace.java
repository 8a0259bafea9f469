package io.github.otelfeedback.forget;

import io.github.otelfeedback.session.Identity;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.VideoId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what a session would be known again if somebody recorded it anew.
 *
 * @param organizations the names of its organizations in all spellings that the record gives
 */
public record Trace(SessionId id, Optional<VideoId> video, List<String> organizations) {

  /** The trace of a record. */
  public static Trace of(SessionRecord record) {
    return new Trace(
        record.id(),
        record.recording().video(),
        record.subject().organizations().stream().flatMap(Trace::names).distinct().toList());
  }

  private static Stream<String> names(Organization organization) {
    Identity identity = organization.identity();
    Stream<String> spellings =
        identity.spellings().map(Map::values).stream()
            .flatMap(lists -> lists.stream().flatMap(List::stream));
    return Stream.of(organization.name().stream(), identity.aliases().stream(), spellings)
        .flatMap(names -> names);
  }

  /** Prints as the neutral id alone. */
  @Override
  public String toString() {
    return id.text();
  }
}
