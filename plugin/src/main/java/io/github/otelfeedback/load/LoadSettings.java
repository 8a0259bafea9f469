package io.github.otelfeedback.load;

import io.github.otelfeedback.value.SessionId;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the records are.
 *
 * <p>Places are printed relative to {@code base}. The directory of identities holds one private
 * overlay per session and is absent where the records hold everything themselves. A session may be
 * left out as if neither its folder nor its overlay were there.
 */
public record LoadSettings(
    Path base,
    Path sessionsDirectory,
    Optional<Path> identitiesDirectory,
    Optional<SessionId> without) {

  /** Settings that leave no session out. */
  public LoadSettings(Path base, Path sessionsDirectory, Optional<Path> identitiesDirectory) {
    this(base, sessionsDirectory, identitiesDirectory, Optional.empty());
  }
}
