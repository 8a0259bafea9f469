package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Looks at a text with everything that decides whether a term in it tells something. */
record Look(Search search, Identities identities, Excuses excuses, Belonging belonging) {

  Look(Search search, Identities identities, Excuses excuses) {
    this(search, identities, excuses, new Belonging(identities.sessions()));
  }

  /**
   * What tells something in a text.
   *
   * @param path of the file, for the digest of the context
   * @param sessionOf the session from which a line comes
   */
  List<Sighting> at(String path, String text, IntFunction<Optional<SessionId>> sessionOf) {
    return sightings(path, text, sessionOf).stream().filter(seen -> !isExcused(seen)).toList();
  }

  /** The same with what somebody has excused. */
  List<Sighting> sightings(String path, String text, IntFunction<Optional<SessionId>> sessionOf) {
    Map<Search.Hit, Layer> hits = search.hits(text);
    if (hits.isEmpty()) {
      return List.of();
    }
    List<String> lines = List.of(text.split("\n", -1));
    return hits.entrySet().stream()
        .filter(hit -> leaks(hit.getKey().needle(), sessionOf.apply(hit.getKey().line())))
        .map(hit -> sighting(hit, path, lines))
        .toList();
  }

  /** A session may say what it discloses itself, although another one withholds it. */
  private boolean leaks(Needle needle, Optional<SessionId> session) {
    boolean told = session.filter(own -> identities.tells(own, needle.withheld())).isPresent();
    return needle.countsIn(session) && !told;
  }

  private Sighting sighting(Map.Entry<Search.Hit, Layer> hit, String path, List<String> lines) {
    int line = hit.getKey().line();
    Needle needle = hit.getKey().needle();
    String rule = Sighting.rule(hit.getValue());
    return new Sighting(
        needle.withheld(),
        hit.getValue(),
        line,
        excuses.context(rule, needle.withheld().session(), path, lines, line));
  }

  boolean isExcused(Sighting seen) {
    return seen.context()
        .filter(
            context ->
                excuses.excuse(
                    identities, Sighting.rule(seen.layer()), seen.withheld().session(), context))
        .isPresent();
  }
}
