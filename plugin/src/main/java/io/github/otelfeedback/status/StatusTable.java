package io.github.otelfeedback.status;

import io.github.otelfeedback.status.Standing.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The status as lines for a log: one for each session, then what is stale or due. */
public final class StatusTable {

  /** The lines; none where there are no sessions. */
  public List<String> lines(List<StatusRow> sessions) {
    if (sessions.isEmpty()) {
      return List.of();
    }
    int width = sessions.stream().mapToInt(one -> one.name().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(legend());
    lines.add(row(width, "", sessions.get(0), one -> one.locale().code()));
    for (StatusRow session : sessions) {
      lines.add(row(width, session.name(), session, one -> one.state().letter()));
    }
    sessions.forEach(session -> details(session, lines));
    return lines;
  }

  private interface Cell {
    String of(Standing standing);
  }

  private static String row(int width, String name, StatusRow session, Cell cell) {
    String cells =
        session.standings().stream()
            .map(one -> String.format(Locale.ROOT, "%3s", cell.of(one)))
            .collect(Collectors.joining());
    return String.format(Locale.ROOT, "%-" + width + "s", name) + cells;
  }

  private static String legend() {
    return Arrays.stream(State.values())
        .map(state -> state.letter() + " " + state.word())
        .collect(Collectors.joining(", "));
  }

  private static void details(StatusRow session, List<String> lines) {
    for (Standing one : session.standings()) {
      if (!one.reasons().isEmpty()) {
        lines.add(
            session.name() + " " + one.locale() + ": " + one.state().word() + ": " + named(one));
      }
    }
    session.due().forEach(due -> lines.add(session.name() + ": " + due));
  }

  private static String named(Standing one) {
    return String.join(", ", one.reasons());
  }
}
