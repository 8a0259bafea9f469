package io.github.otelfeedback.audit;

import io.github.otelfeedback.value.SessionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * To which session a file of a folder belongs: a part of its path is the session's id, or it says,
 * as generated pages do, that it is generated from the record of that name.
 *
 * <p>Where more than one is named, the one that comes first among the sessions.
 */
final class Belonging {

  private static final String RECORDS = "sessions/";

  private final List<SessionId> sessions;
  private final Map<String, Integer> positions = new LinkedHashMap<>();

  Belonging(List<SessionId> sessions) {
    this.sessions = List.copyOf(sessions);
    for (int i = 0; i < sessions.size(); i++) {
      positions.putIfAbsent(sessions.get(i).text(), i);
    }
  }

  Optional<SessionId> of(String path, String text) {
    Stream<String> parts = Stream.of(path.replaceFirst("\\.[a-z]+$", "").split("/"));
    OptionalInt first =
        Stream.concat(parts, named(text))
            .filter(positions::containsKey)
            .mapToInt(positions::get)
            .min();
    return first.stream().mapToObj(sessions::get).findFirst();
  }

  /** What stands between the folder of records and the next dot. */
  private static Stream<String> named(String text) {
    return IntStream.iterate(
            text.indexOf(RECORDS), at -> at >= 0, at -> text.indexOf(RECORDS, at + 1))
        .mapToObj(
            at ->
                text.substring(
                    at + RECORDS.length(), Math.max(text.indexOf('.', at), at + RECORDS.length())));
  }
}
