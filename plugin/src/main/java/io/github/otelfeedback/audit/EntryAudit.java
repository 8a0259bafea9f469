package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at one staged file: its path first, then its bytes. */
record EntryAudit(StagedEntry entry, int ordinal, Search search, Identities identities) {

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
                new StagedBytes(entry, entry.path())
                    .read(text -> found(text, entry.path())).stream())
            .toList();
  }

  private List<Problem> found(String text, String shown) {
    return search.hits(text).entrySet().stream()
        .filter(hit -> leaks(hit.getKey()))
        .map(hit -> hit.getValue().isNear() ? near(hit, shown) : leak(hit.getKey(), shown))
        .distinct()
        .toList();
  }

  private boolean leaks(Search.Hit hit) {
    return new Scope(identities).leaks(hit.needle(), session(hit.line()));
  }

  private static Problem near(Map.Entry<Search.Hit, Layer> hit, String shown) {
    return Near.problem(new Place(shown, hit.getKey().line(), 1), hit.getValue());
  }

  private Optional<SessionId> session(int line) {
    return entry.origins().stream()
        .filter(origin -> origin.firstLine() <= line && line <= origin.lastLine())
        .findFirst()
        .flatMap(Origin::session);
  }

  private static Problem leak(Search.Hit hit, String shown) {
    return Problem.error(
        new Place(shown, hit.line(), 1),
        "withheld",
        "Something that session " + hit.needle().withheld().session() + " withholds stands here.",
        "Take it out of the text of the record that this line comes from.");
  }
}
