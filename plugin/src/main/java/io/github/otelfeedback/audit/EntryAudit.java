package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at one staged file: its path first, then its bytes. */
record EntryAudit(StagedEntry entry, int ordinal, Look look) {

  /** In a path only the number is shown, because the path would show what was found. */
  List<Problem> problems() {
    if (entry.action() == StagedEntry.Action.REMOVE) {
      return List.of();
    }
    String number = "#" + ordinal + " in order of paths";
    List<Problem> inPath = found(entry.path(), number);
    return inPath.stream().anyMatch(Problem::isError)
        ? inPath
        : Stream.concat(
                inPath.stream(),
                new StagedBytes(entry, entry.path(), look.identities())
                    .read(text -> found(text, entry.path())).stream())
            .toList();
  }

  private List<Problem> found(String text, String shown) {
    return look.at(entry.path(), text, this::session).stream()
        .map(seen -> new Leak(seen, shown).problem())
        .distinct()
        .toList();
  }

  private Optional<SessionId> session(int line) {
    return entry.origins().stream()
        .filter(origin -> origin.firstLine() <= line && line <= origin.lastLine())
        .findFirst()
        .flatMap(Origin::session);
  }
}
