package io.github.otelfeedback.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever the anonymous are, nothing that a run shows changes: no byte of a page, no path, lock,
 * report or line of the log, and not how it ends.
 *
 * <p>Each replacement is another set of identities for all sessions. All of them generate; every
 * tenth goes through the other goals, too. The build asks for 200 of them, a test by itself for 20.
 */
class NonInterferenceTest {

  private static final int REPLACEMENTS = Integer.getInteger("noninterference.replacements", 20);
  private static final int ALL_GOALS = 10;

  @TempDir Path folder;
  @TempDir Path identities;

  private final SortedMap<String, SortedMap<String, String>> files = new TreeMap<>();
  private final SortedMap<String, GoalRun.Ended> ends = new TreeMap<>();

  @Test
  void noByteDependsOnWhoTheAnonymousAre() throws IOException {
    publishEnglish();
    SortedMap<String, String> before = goals().files();
    int accepted = 0;
    for (int seed = 1; accepted < REPLACEMENTS; seed++) {
      assertThat(seed).as("the audit accepts most").isLessThan(10 + 2 * REPLACEMENTS);
      write(seed);
      accepted += runAll(seed, accepted) ? 1 : 0;
      restore(before);
    }
    assertThat(ends)
        .containsOnlyKeys("1 generate", "2 check", "3 validate", "4 status", "5 preview");
    assertThat(locales(files.getOrDefault("1 generate", new TreeMap<>()).keySet()))
        .hasSize(SiteLocale.values().length);
  }

  /** Whether the audit accepted these identities; a word of a page may be one by chance. */
  private boolean runAll(int seed, int accepted) throws IOException {
    for (Map.Entry<String, Supplier<SessionsMojo>> goal : goals(accepted).entrySet()) {
      String name = goal.getKey();
      GoalRun.Ended end = goals().run(goal.getValue().get());
      if (end.log().stream().anyMatch(line -> line.contains("[withheld]"))) {
        return false;
      }
      SortedMap<String, String> now = goals().files();
      assertThat(end.how()).as("%s with seed %d: %s", name, seed, end.log()).isEqualTo("success");
      assertThat(end.log())
          .as("%s with seed %d", name, seed)
          .isEqualTo(ends.computeIfAbsent(name, some -> end).log());
      assertThat(now)
          .as("%s with seed %d", name, seed)
          .isEqualTo(files.computeIfAbsent(name, some -> now));
    }
    return true;
  }

  private Map<String, Supplier<SessionsMojo>> goals(int accepted) {
    Map<String, Supplier<SessionsMojo>> goals = new TreeMap<>();
    goals.put("1 generate", GenerateMojo::new);
    if (accepted % ALL_GOALS == 0) {
      goals.put("2 check", CheckMojo::new);
      goals.put("3 validate", ValidateMojo::new);
      goals.put("4 status", StatusMojo::new);
      goals.put("5 preview", PreviewMojo::new);
    }
    return goals;
  }

  /** The English pages stand on main, so that the other locales have something to translate. */
  private void publishEnglish() throws IOException {
    write(0);
    Files.writeString(folder.resolve(".gitignore"), "sessions/\ntarget/\n");
    for (String session : PrivateRecords.SESSIONS) {
      TranslatedMojo translated = new TranslatedMojo();
      translated.only = session;
      translated.locales = SiteLocale.codes().subList(1, SiteLocale.codes().size());
      GoalRun.Ended end = goals().run(translated);
      assertThat(end.how()).as("%s", end.log()).isEqualTo("success");
    }
    GoalRun.Ended end = goals().run(new GenerateMojo());
    assertThat(end.how()).as("%s", end.log()).isEqualTo("success");
    new Website(folder, "").commit();
  }

  private void write(int seed) throws IOException {
    new PrivateRecords(folder.resolve("sessions"), identities).write(new Somebody(seed));
  }

  private GoalRun goals() {
    return new GoalRun(folder, identities);
  }

  private static Set<String> locales(Set<String> files) {
    Set<String> locales = new TreeSet<>();
    files.stream()
        .filter(path -> path.startsWith("content/") && path.endsWith("/2031-04-traces.md"))
        .forEach(path -> locales.add(path.substring("content/".length(), "content/".length() + 2)));
    return locales;
  }

  /** Takes away what a run added; English stays as it was. */
  private void restore(SortedMap<String, String> before) throws IOException {
    List<Path> added = new ArrayList<>();
    try (Stream<Path> found = Files.walk(folder)) {
      found
          .filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).startsWith("sessions"))
          .filter(file -> !before.containsKey(path(file)))
          .sorted(Comparator.reverseOrder())
          .forEach(added::add);
    }
    for (Path file : added) {
      Files.delete(file);
    }
    for (Map.Entry<String, String> file : before.entrySet()) {
      Path path = folder.resolve(file.getKey());
      byte[] bytes = Base64.getDecoder().decode(file.getValue());
      if (!path.startsWith(folder.resolve(".git"))) {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
      }
    }
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
