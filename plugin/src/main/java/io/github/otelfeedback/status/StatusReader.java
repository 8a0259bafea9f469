package io.github.otelfeedback.status;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.TranslationState;
import io.github.otelfeedback.localize.TranslationState.Freshness;
import io.github.otelfeedback.status.Standing.State;
import io.github.otelfeedback.value.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Compares the texts of each session with those they were made from.
 *
 * <p>Nothing of a text is told but the names of segments; in a session whose organization stays
 * unnamed, a section is named by its number, because its name is made of the words of its heading.
 */
public final class StatusReader {

  private final Map<SessionId, List<String>> due;

  /** Due is what has to be done about a session, as sentences. */
  public StatusReader(Map<SessionId, List<String>> due) {
    this.due = due;
  }

  /** The sessions in their order, each with a standing for each of the locales. */
  public List<StatusRow> read(List<DisclosedSession> sessions, List<Localized> locales) {
    List<StatusRow> all = new ArrayList<>();
    for (int i = 0; i < sessions.size(); i++) {
      int index = i;
      List<Standing> standings =
          locales.stream().map(locale -> standing(locale.sessions().get(index))).toList();
      SessionId id = sessions.get(i).facts().id();
      all.add(
          new StatusRow(
              id.text(),
              sessions.get(i).facts().draft(),
              standings,
              due.getOrDefault(id, List.of())));
    }
    return all;
  }

  private static Standing standing(LocalizedSession session) {
    State state = state(session);
    List<String> names =
        state == State.MISSING
            ? List.of()
            : session.state().segments().entrySet().stream()
                .filter(segment -> segment.getValue() != Freshness.FRESH)
                .map(segment -> name(session, segment.getKey()))
                .toList();
    return new Standing(session.locale(), state, names);
  }

  private static State state(LocalizedSession session) {
    if (session.text().isEmpty()) {
      return State.MISSING;
    }
    if (session.locale() == session.facts().original()) {
      return State.ORIGINAL;
    }
    if (session.facts().translatedFrom(session.locale()).isEmpty()) {
      return State.UNKNOWN;
    }
    TranslationState state = session.state();
    if (!state.named(Freshness.WAITING).isEmpty()) {
      return State.WAITING;
    }
    if (!state.named(Freshness.STALE).isEmpty()) {
      return State.STALE;
    }
    return state.isFresh() ? State.FRESH : State.UNKNOWN;
  }

  private static String name(LocalizedSession session, String segment) {
    if (!segment.startsWith("#") || !(session.session() instanceof AnonymousSession)) {
      return segment;
    }
    List<String> sections =
        session.state().segments().keySet().stream().filter(name -> name.startsWith("#")).toList();
    int number =
        IntStream.range(0, sections.size())
            .filter(i -> sections.get(i).equals(segment))
            .findFirst()
            .orElse(0);
    return "section " + (number + 1);
  }
}
