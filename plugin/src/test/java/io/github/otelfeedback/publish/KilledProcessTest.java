package io.github.otelfeedback.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Pages;
import io.github.otelfeedback.site.Website;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own that are killed in the midst of their work, or work at the same time. */
class KilledProcessTest {

  private static final int KILLS = Integer.getInteger("kills", 20);
  private static final int LATEST_MILLIS = 400;
  private static final int LATEST_MICROS = 3000;
  private static final int ENDLESS = 100_000;

  @TempDir private Path project;
  @TempDir private Path undisturbed;

  @Test
  void leaveATreeThatTheNextRunMakesWhole() throws Exception {
    Publishing publishing = new Publishing(project);
    SortedMap<String, String> expected = expected();
    publishing.runs().website().open().close();
    publishing.publish(Publishing.OLD);
    Path journal = Journal.in(publishing.runs().website().checkout().staging());
    Random random = new Random(20261122);
    int due = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      killed(journal, kill % 2 == 0, random);
      String when = "kill " + kill;
      assertEachFileIsOldOrNew(publishing.runs().website(), when);
      due += Files.exists(journal) ? 1 : 0;
      assertThat(publishing.publish(Publishing.NEW)).as(when).noneMatch(Problem::isError);
      assertThat(publishing.runs().website().files()).as(when).isEqualTo(expected);
      assertThat(names(publishing.runs().website().checkout().staging()))
          .as(when)
          .containsExactly("writer.lock");
      assertThat(names(project)).as(when).containsExactly(".git", "site");
    }
    assertThat(due).isPositive();
    System.out.println(KILLS + " kills, " + due + " of them in the midst of a publication");
  }

  @Test
  void thatWorkAtTheSameTimeWaitForEachOther() throws Exception {
    Publishing publishing = new Publishing(project);
    List<Process> processes = List.of(Publishing.start(project, 10), Publishing.start(project, 10));
    for (Process process : processes) {
      List<String> rules;
      try (BufferedReader lines = process.inputReader()) {
        rules = lines.lines().filter(line -> !line.equals("begins")).distinct().toList();
      }
      assertThat(process.waitFor()).isZero();
      assertThat(rules).isSubsetOf("changed-meanwhile", "audit-set", "recovered");
    }
    assertThat(publishing.publish(Publishing.NEW)).noneMatch(Problem::isError);
    assertThat(publishing.runs().website().files()).isEqualTo(expected());
  }

  /** Any moment will do for some; the others come once a publication cannot be called back. */
  private void killed(Path journal, boolean begun, Random random) throws Exception {
    Process process = Publishing.start(project, ENDLESS);
    try (BufferedReader lines = process.inputReader()) {
      while (!lines.readLine().equals("begins")) {
        assertThat(process.isAlive()).isTrue();
      }
      if (begun) {
        while (!Files.exists(journal)) {
          assertThat(process.isAlive()).isTrue();
        }
        process.waitFor(random.nextInt(LATEST_MICROS), TimeUnit.MICROSECONDS);
      } else {
        process.waitFor(random.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
      }
      assertThat(process.isAlive()).isTrue();
      process.destroyForcibly();
      process.waitFor();
    }
  }

  private SortedMap<String, String> expected() throws IOException {
    Publishing publishing = new Publishing(undisturbed);
    publishing.publish(Publishing.NEW);
    return publishing.runs().website().files();
  }

  private static void assertEachFileIsOldOrNew(Website website, String when) throws IOException {
    List<String> whole = new ArrayList<>();
    for (Page page : Publishing.OLD) {
      whole.add(Pages.write(page).text());
    }
    for (Page page : Publishing.NEW) {
      whole.add(Pages.write(page).text());
    }
    website
        .files()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".md")) {
                assertThat(whole).as(when + ", " + path).contains(text);
              } else {
                assertThat(text).as(when).startsWith("# otel-feedback lock").endsWith("\n");
              }
            });
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
