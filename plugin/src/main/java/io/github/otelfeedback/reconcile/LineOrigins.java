package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.value.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the lines of a page come from that stays as it lies on the website.
 *
 * <p>A line that a session gives word for word is that session's, wherever it stands; a line that
 * several give, or that somebody else wrote, is nobody's.
 */
final class LineOrigins {

  private final Map<String, Optional<SessionId>> sessions = new TreeMap<>();

  LineOrigins(Writing.Written generated) {
    List<String> lines = generated.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Optional<SessionId> session = session(generated.origins(), i + 1);
      sessions.merge(
          lines.get(i), session, (one, other) -> one.equals(other) ? one : Optional.empty());
    }
  }

  private static Optional<SessionId> session(List<Origin> origins, int line) {
    return origins.stream()
        .filter(origin -> origin.firstLine() <= line && line <= origin.lastLine())
        .findFirst()
        .flatMap(Origin::session);
  }

  /** The origins of the lines that stand there, in order; lines of nobody are left out. */
  List<Origin> in(String standing) {
    List<Origin> origins = new ArrayList<>();
    List<String> lines = standing.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Optional<SessionId> session = sessions.getOrDefault(lines.get(i), Optional.empty());
      if (session.isPresent()) {
        origins.add(new Origin(session, i + 1, i + 1));
      }
    }
    return List.copyOf(origins);
  }
}
