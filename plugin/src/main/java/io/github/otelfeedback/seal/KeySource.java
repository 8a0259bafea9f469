package io.github.otelfeedback.seal;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a key comes from: a file, or else a text that came through an environment variable.
 *
 * <p>Prints neither.
 */
public record KeySource(Optional<Path> file, Optional<String> text) {

  private static final Place PLACE = Place.startOf("key");
  private static final String NEXT =
      "Give the path with -Dotel-feedback.keyFile, or the key in OTEL_FEEDBACK_KEY.";

  /** No key. */
  public static final KeySource NONE = new KeySource(Optional.empty(), Optional.empty());

  /** The key if there is one, and what is wrong with it. */
  public record Result(Optional<TagKey> key, List<Problem> problems) {

    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the key; without any source there is no key and no problem. */
  public Result read() {
    List<Problem> problems = new ArrayList<>();
    Optional<Parsed<TagKey>> parsed =
        file.isPresent() ? file.flatMap(path -> read(path, problems)) : text.map(TagKey::parse);
    parsed
        .filter(Parsed.Refused.class::isInstance)
        .ifPresent(refused -> problems.add(((Parsed.Refused<TagKey>) refused).at(PLACE)));
    return new Result(parsed.flatMap(Parsed::toOptional), problems);
  }

  /** The same, but without any source that is an error. */
  public Result need() {
    return file.isEmpty() && text.isEmpty()
        ? new Result(
            Optional.empty(),
            List.of(Problem.error(PLACE, "no-key", "This needs a secret key.", NEXT)))
        : read();
  }

  private static Optional<Parsed<TagKey>> read(Path path, List<Problem> problems) {
    try {
      Parsed<TagKey> key = TagKey.of(Files.readAllBytes(path));
      if (isOpenToAll(path)) {
        problems.add(
            Problem.warning(
                PLACE,
                "open-key",
                "Everybody on this machine can read the file of the key.",
                "Take the permission away with `chmod go-rwx`."));
      }
      return Optional.of(key);
    } catch (IOException e) {
      problems.add(
          Problem.error(PLACE, "unreadable-key", "The file of the key cannot be read.", NEXT));
      return Optional.empty();
    }
  }

  /** Where the file system knows no such permissions, nobody can tell. */
  private static boolean isOpenToAll(Path path) throws IOException {
    try {
      return Files.readAttributes(path, PosixFileAttributes.class)
          .permissions()
          .contains(PosixFilePermission.OTHERS_READ);
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
