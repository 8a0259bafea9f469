package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at one staged file: its path first, then its bytes.
 *
 * @param earlier what earlier audits know, where it is believed
 */
record EntryAudit(StagedEntry entry, int ordinal, Look look, Optional<Earlier> earlier) {

  /**
   * What was found in a file.
   *
   * @param clean the tag by which it is known to be clean, where there was nothing at all
   */
  record Result(List<Problem> problems, Optional<String> clean) {}

  /** Reads the file in any case, and searches it unless it is known. */
  Result result() {
    if (entry.action() == StagedEntry.Action.REMOVE) {
      return new Result(List.of(), Optional.empty());
    }
    StagedBytes staged = new StagedBytes(entry, look.identities());
    Parsed<byte[]> bytes = staged.read();
    Optional<String> tag =
        earlier.flatMap(known -> bytes.toOptional().map(read -> known.tag(entry, read)));
    return tag.filter(one -> earlier.orElseThrow().knows(one)).isPresent()
        ? new Result(List.of(), tag)
        : searched(bytes.then(staged::text), tag);
  }

  /** In a path only the number is shown, because the path would show what was found. */
  private Result searched(Parsed<String> text, Optional<String> tag) {
    List<Sighting> inPath = sightings(entry.path());
    List<Problem> problems = problems(inPath, "#" + ordinal + " in order of paths");
    if (problems.stream().anyMatch(Problem::isError)) {
      return new Result(problems, Optional.empty());
    }
    if (text instanceof Parsed.Refused<String> refused) {
      return new Result(with(problems, List.of(refused.at(place()))), Optional.empty());
    }
    List<Sighting> inText = sightings(text.toOptional().orElseThrow());
    return new Result(
        with(problems, problems(inText, entry.path())),
        tag.filter(one -> inPath.isEmpty() && inText.isEmpty()));
  }

  private static List<Problem> with(List<Problem> some, List<Problem> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private Place place() {
    return Place.startOf(entry.path());
  }

  private List<Sighting> sightings(String text) {
    return look.sightings(entry.path(), text, this::session);
  }

  private List<Problem> problems(List<Sighting> sightings, String shown) {
    return sightings.stream()
        .filter(seen -> !look.isExcused(seen))
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
