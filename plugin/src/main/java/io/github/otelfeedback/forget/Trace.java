package io.github.otelfeedback.forget;

import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.VideoId;
import java.util.List;
import java.util.Optional;

/**
 * By what a session would be known again if somebody recorded it anew.
 *
 * @param organizations the names of its organizations in all spellings that the record gives
 */
public record Trace(SessionId id, Optional<VideoId> video, List<String> organizations) {

  /** Prints as the neutral id alone. */
  @Override
  public String toString() {
    return id.text();
  }
}
