package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.JsonReport;
import io.github.otelfeedback.report.Patches;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A recording that was public on the pages of all locales, and is not any more. */
class RecordingGoneTest {

  private static final String ID = AWithdrawal.NAMED;
  private static final String VIDEO = "abcDEF12_-3";
  private static final String PUBLIC =
      "recording: { youtube: abcDEF12_-3, state: published, published: 2031-05-20 }";

  @TempDir Path folder;
  private AWithdrawal project;

  @BeforeEach
  void publish() throws IOException {
    project = new AWithdrawal(folder).pinnedByGit().with(List.of(ID)).translated(List.of(ID));
    Website website = new Website(project.folder(), "").with(".gitignore", "target/\n");
    website.commit();
    project.generated();
    website.commit();
    project.generated();
    website.commit();
    for (SiteLocale locale : SiteLocale.values()) {
      assertThat(project.tree().get("content/" + locale + "/blog/2031/lanterns-at-work/index.md"))
          .contains(VIDEO);
      assertThat(project.tree().get("content/" + locale + "/community/end-user/recordings.md"))
          .contains(VIDEO);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ state: deleted, published: 2031-05-20, deleted: 2031-06-01 }",
        "{ state: withdrawn, youtube: abcDEF12_-3, published: 2031-05-20, withdrawn: 2031-06-01 }",
        "{ state: delete-due, youtube: abcDEF12_-3, delete-by: 2031-09-01 }",
        "{ state: private, youtube: abcDEF12_-3 }",
        "{ state: none }",
      })
  void leavesNoIdInAnyLocaleLockReportOrDifference(String now) throws IOException {
    replace("session.yaml", PUBLIC, "recording: " + now);
    RunReport checked = new Check(project.settings(), stage -> {}).run();
    assertThat(checked.changes()).hasSizeGreaterThan(2 * SiteLocale.values().length);
    assertThat(told(checked)).isEmpty();
    assertThat(told(project.generated())).isEmpty();
    assertThat(told(new Status(project.settings(), stage -> {}).run())).isEmpty();
  }

  @Test
  void isRefusedWhereATextStillLeadsToIt() throws IOException {
    replace("session.yaml", PUBLIC, "recording: { youtube: abcDEF12_-3, state: private }");
    replace("ja.md", "\n\nランタンは", "\n\n[動画](https://youtu.be/abcDEF12_-3)。ランタンは");
    RunReport report = new Generate(project.settings(), stage -> {}).run();
    assertThat(report.problems().stream().filter(Problem::isError))
        .extracting(problem -> problem.place().file() + " " + problem.rule())
        .containsOnly("sessions/" + ID + "/ja.md recording-still-linked");
  }

  @Test
  void whoseDeletionIsOverdueFailsEveryGoalThatPublishesAndShowsInAllReports() throws IOException {
    replace(
        "session.yaml",
        PUBLIC,
        "recording: { youtube: abcDEF12_-3, state: delete-due, delete-by: 2031-07-31 }");
    for (RunReport report :
        List.of(
            new Validate(project.settings(), stage -> {}, false).run(),
            new Check(project.settings(), stage -> {}).run(),
            new Generate(project.settings(), stage -> {}).run())) {
      assertThat(report.failure()).as(report.goal()).isPresent();
      assertThat(report.problems())
          .as(report.goal())
          .extracting(Problem::rule)
          .contains("deletion-overdue");
    }
    RunReport status = new Status(project.settings(), stage -> {}).run();
    assertThat(status.remarks())
        .anyMatch(line -> line.startsWith(ID + ": The recording should have been deleted"));
    assertThat(status.details().toString()).contains("The recording should have been deleted");
  }

  /** The files that hold the id, but for records and history. */
  private List<String> told(RunReport report) throws IOException {
    new JsonReport(project.folder().resolve("target/otel-feedback")).write(report);
    Map<String, String> all = new TreeMap<>(AFolder.files(project.folder()));
    all.keySet().removeIf(path -> path.startsWith("sessions/") || isHistory(path));
    if (!report.goal().equals("generate")) {
      all.keySet().removeIf(path -> path.startsWith("content/"));
    }
    all.put("report", report.toString());
    all.put("patches", new Patches(report).files().toString());
    all.values().removeIf(text -> !text.contains(VIDEO) && !text.contains("ytimg"));
    return List.copyOf(all.keySet());
  }

  private static boolean isHistory(String path) {
    return path.startsWith(".git/") && !path.startsWith(".git/otel-feedback");
  }

  private void replace(String name, String old, String other) throws IOException {
    Path file = project.folder().resolve("sessions").resolve(ID).resolve(name);
    assertThat(Files.readString(file)).contains(old);
    Files.writeString(file, Files.readString(file).replace(old, other));
  }
}
