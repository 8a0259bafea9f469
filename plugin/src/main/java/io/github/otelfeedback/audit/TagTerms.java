package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.TreeSet;

/** The squeezed terms of which tags are made: those that are telling wherever they stand. */
public final class TagTerms {

  private TagTerms() {}

  /** What stands among the terms for a session itself; no squeezed term has a space. */
  static String marker(SessionId session) {
    return "session " + session.text();
  }

  /** The terms of these sessions, and what shows that they are among the tags. */
  public static List<String> of(Identities identities, List<SessionId> ready) {
    TreeSet<String> terms = new TreeSet<>(of(identities));
    ready.forEach(session -> terms.add(marker(session)));
    return List.copyOf(terms);
  }

  /** The terms in all the ways in which they are looked for as a whole, sorted. */
  static List<String> of(Identities identities) {
    TreeSet<String> terms = new TreeSet<>();
    identities.withheld().stream()
        .map(Needle::of)
        .filter(Needle::isDistinctive)
        .forEach(needle -> terms.addAll(needle.keys()));
    return List.copyOf(terms);
  }
}
