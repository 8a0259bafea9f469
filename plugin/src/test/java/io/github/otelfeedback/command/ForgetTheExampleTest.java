package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two of the example's sessions, or with {@code -Dforget.sessions=100} all of them. */
class ForgetTheExampleTest {

  private static final Path EXAMPLE = Path.of("..", "example-site");
  private static final int SESSIONS = Integer.getInteger("forget.sessions", 2);
  private static final long SEED = Long.getLong("forget.seed", 20260822);

  @TempDir private Path folder;

  @Test
  void aCommittedSessionLeavesWhatRecordsWithoutItGiveThere() throws IOException {
    List<String> ids = new ArrayList<>(sessions());
    Collections.shuffle(ids, new Random(SEED));
    for (String id : ids.subList(0, Math.min(SESSIONS, ids.size()))) {
      Path with = committed(folder.resolve(id + "/with"), path -> true);
      Path never =
          committed(
              folder.resolve(id + "/never"), path -> !path.startsWith("sessions/" + id + "/"));
      assertThat(new Forget(settings(with), new SessionId(id), true, stage -> {}).run().failure())
          .as(id)
          .isEmpty();
      assertThat(new Generate(settings(never), stage -> {}).run().failure()).as(id).isEmpty();
      assertThat(tree(with)).as(id).isEqualTo(tree(never));
      assertThat(String.join("\n", tree(with).values())).doesNotContain(" " + id + " ");
    }
  }

  private static Path committed(Path folder, Predicate<String> wanted) throws IOException {
    Website website = new Website(Files.createDirectories(folder), "");
    AFolder.copy(
        EXAMPLE,
        folder,
        path -> wanted.test(path) && (path.startsWith("sessions/") || path.startsWith("content/")));
    website.with(".gitignore", "target/\n").commit();
    return website.site();
  }

  private static SortedMap<String, String> tree(Path folder) throws IOException {
    SortedMap<String, String> files = AFolder.files(folder);
    files.keySet().removeIf(path -> path.startsWith("target/") || path.startsWith(".git/"));
    return files;
  }

  private static List<String> sessions() throws IOException {
    try (Stream<Path> found = Files.list(EXAMPLE.resolve("sessions"))) {
      return found
          .filter(Files::isDirectory)
          .map(path -> String.valueOf(path.getFileName()))
          .sorted()
          .toList();
    }
  }

  private static Settings settings(Path folder) {
    return new Settings(
        new Folders(
            folder,
            folder.resolve("sessions"),
            folder,
            Optional.empty(),
            Optional.empty(),
            folder.resolve("target/otel-feedback")),
        new Scope(EnumSet.allOf(SiteLocale.class), Set.of(), true, true, true),
        new Policy(Pins.RECORDED, "main", Edits.REPORT),
        LocalDate.of(2026, 1, 1),
        KeySource.NONE,
        Duration.ofMinutes(10));
  }
}
