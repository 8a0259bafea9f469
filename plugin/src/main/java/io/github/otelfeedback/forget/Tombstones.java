package io.github.otelfeedback.forget;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.seal.TagKey;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tombstones in the folder of private identities.
 *
 * <p>Without that folder there are none. A file that cannot be read bars everything: whom it is
 * about is not known. What a message says does not depend on which mark gave a session away.
 */
public final class Tombstones {

  private static final String MESSAGE =
      "This session was taken back, or one with the same recording or organization was.";
  private static final String NEXT =
      "Remove it. If the organization has agreed anew, add the session's id under `allows` of the"
          + " tombstone among the private identities.";

  private final List<Tombstone> tombstones;
  private final Optional<TagKey> key;
  private final List<Problem> problems;

  private Tombstones(List<Tombstone> tombstones, Optional<TagKey> key, List<Problem> problems) {
    this.tombstones = tombstones;
    this.key = key;
    this.problems = problems;
  }

  /** The folder of tombstones. */
  static Path folder(Path identities) {
    return identities.resolve("tombstones");
  }

  /** Where the tombstone of a session is. */
  static Path file(Path identities, SessionId session) {
    return folder(identities).resolve(session + ".yaml");
  }

  /** Reads the tombstones, and the key if any of them needs it. */
  public static Tombstones read(Optional<Path> identities, KeySource source) {
    List<Problem> problems = new ArrayList<>();
    List<Tombstone> tombstones = new ArrayList<>();
    List<Path> files = identities.map(Tombstones::files).orElse(List.of());
    for (int i = 0; i < files.size(); i++) {
      Optional<Tombstone> read = read(files.get(i));
      read.ifPresent(tombstones::add);
      if (read.isEmpty()) {
        problems.add(broken(i + 1));
      }
    }
    if (tombstones.stream().allMatch(some -> some.tags().isEmpty())) {
      return new Tombstones(tombstones, Optional.empty(), problems);
    }
    KeySource.Result key = source.read();
    problems.addAll(key.problems());
    if (key.key().isEmpty() && key.problems().isEmpty()) {
      problems.add(noKey());
    }
    return new Tombstones(tombstones, key.key(), problems);
  }

  private static List<Path> files(Path identities) {
    if (!Files.isDirectory(folder(identities))) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder(identities))) {
      return found.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(folder(identities));
    }
  }

  private static Optional<Tombstone> read(Path file) {
    try {
      return TombstoneText.read(new String(Files.readAllBytes(file), UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Problem broken(int number) {
    return Problem.error(
        Place.startOf("tombstones#" + number),
        "broken-tombstone",
        "This tombstone cannot be read, so that nobody knows what must not come back.",
        "Restore the file; the number is its position in the order of names.");
  }

  private static Problem noKey() {
    return Problem.warning(
        Place.startOf("tombstones"),
        "tombstones-without-key",
        "Without the key, sessions that were taken back are known by their ids alone.",
        "Give the key of the tombstones with -Dotel-feedback.keyFile or OTEL_FEEDBACK_KEY.");
  }

  /** What is wrong with the tombstones, and with these sessions because of them, by their file. */
  public List<Problem> problems(NavigableMap<String, Trace> sessions) {
    List<Problem> all = new ArrayList<>(problems);
    sessions.forEach(
        (file, trace) -> {
          if (bar(trace)) {
            all.add(Problem.error(Place.startOf(file), "session-taken-back", MESSAGE, NEXT));
          }
        });
    return all;
  }

  /** Why a session must not be begun, if it must not. */
  public Optional<String> refusal(Trace trace) {
    Optional<Problem> unsure = problems.stream().filter(Problem::isError).findFirst();
    return bar(trace)
        ? Optional.of(MESSAGE + " " + NEXT)
        : unsure.map(problem -> problem.message() + " " + problem.next());
  }

  /** The tombstone of a session, if there is one. */
  public Optional<Tombstone> of(SessionId session) {
    return tombstones.stream().filter(one -> one.session().id().equals(session)).findFirst();
  }

  private boolean bar(Trace trace) {
    return tombstones.stream().anyMatch(one -> one.bars(trace, key));
  }
}
