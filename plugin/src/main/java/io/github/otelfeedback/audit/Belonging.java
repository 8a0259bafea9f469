package io.github.otelfeedback.audit;

import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * To which session a file of a folder belongs: a part of its path is the session's id, or it says,
 * as generated pages do, that it is generated from the record of that name.
 */
record Belonging(List<SessionId> sessions) {

  Optional<SessionId> of(String path, String text) {
    String parts = "/" + path.replaceFirst("\\.[a-z]+$", "") + "/";
    return sessions.stream()
        .filter(
            session ->
                parts.contains("/" + session.text() + "/")
                    || text.contains("sessions/" + session.text() + "."))
        .findFirst();
  }
}
