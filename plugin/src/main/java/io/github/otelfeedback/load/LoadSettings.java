package io.github.otelfeedback.load;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the records are.
 *
 * <p>Places are printed relative to {@code base}. The directory of identities holds one private
 * overlay per session and is absent where the records hold everything themselves.
 */
public record LoadSettings(Path base, Path sessionsDirectory, Optional<Path> identitiesDirectory) {}
