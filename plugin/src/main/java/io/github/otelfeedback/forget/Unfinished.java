package io.github.otelfeedback.forget;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Withdrawals that were begun and did not come to their end.
 *
 * <p>Each leaves a folder beside the records from before its first change until after its last.
 */
public record Unfinished(Path sessions) {

  private static final String PREFIX = ".forgetting-";

  /** The folder that stands as long as the withdrawal of a session goes on. */
  static Path marker(Path sessions, SessionId session) {
    return sessions.resolve(PREFIX + session);
  }

  /** Whether the withdrawal of a session was begun. */
  public boolean has(SessionId session) {
    return Files.isDirectory(marker(sessions, session));
  }

  /**
   * An error for each of them: until it is finished, nobody knows what may be published.
   *
   * @param shown how messages name the folder of records
   * @param without the session whose withdrawal goes on just now
   */
  public List<Problem> problems(String shown, Optional<SessionId> without) {
    return ids().stream()
        .filter(id -> !without.equals(Optional.of(id)))
        .map(
            id ->
                Problem.error(
                    Place.startOf(shown),
                    "unfinished-withdrawal",
                    "The withdrawal of the session `" + id + "` was interrupted.",
                    "Finish it: mvn otel-feedback:forget -Dotel-feedback.session="
                        + id
                        + " -Dotel-feedback.confirm=true"))
        .toList();
  }

  private List<SessionId> ids() {
    if (!Files.isDirectory(sessions)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(sessions)) {
      return found
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.startsWith(PREFIX))
          .map(name -> SessionId.parse(name.substring(PREFIX.length())).toOptional())
          .flatMap(Optional::stream)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // The loader says that the folder cannot be listed.
      return List.of();
    }
  }
}
