package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.publish.Fs;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgetTest {

  @TempDir private Path folder;
  @TempDir private Path other;
  private AWithdrawal project;

  @BeforeEach
  void start() throws IOException {
    project = new AWithdrawal(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        AWithdrawal.NAMED,
        AWithdrawal.BANK,
        AWithdrawal.GROUP,
        AWithdrawal.POSTED,
        AWithdrawal.DRAFT
      })
  void leavesTheTreeOfRecordsThatNeverHadTheSession(String id) throws IOException {
    project.with(AWithdrawal.ALL).generated();
    project.forgotten(id);
    List<String> rest = new ArrayList<>(AWithdrawal.ALL);
    rest.remove(id);
    AWithdrawal never = new AWithdrawal(other).with(rest);
    never.generated();
    assertThat(project.tree()).isEqualTo(never.tree());
    assertThat(project.overlays().keySet()).doesNotContain(id + ".yaml");
  }

  @Test
  void ofTheOnlySessionLeavesAnEmptyWebsite() throws IOException {
    project.with(List.of(AWithdrawal.NAMED)).generated();
    assertThat(project.tree()).isNotEmpty();
    project.forgotten(AWithdrawal.NAMED);
    assertThat(project.tree()).isEmpty();
  }

  @Test
  void leavesNothingInWhatARunRemembersOfPages() throws IOException {
    project.with(List.of(AWithdrawal.NAMED, AWithdrawal.BANK)).generated();
    assertThat(project.memory()).contains(AWithdrawal.NAMED, AWithdrawal.BANK);
    project.forgotten(AWithdrawal.NAMED);
    assertThat(project.memory()).doesNotContain(AWithdrawal.NAMED).contains(AWithdrawal.BANK);
    project.forgotten(AWithdrawal.BANK);
    assertThat(project.memory()).doesNotContain(AWithdrawal.BANK);
  }

  @Test
  void unconfirmedChangesNothingAndWritesADraftOfTheCertificate() throws IOException {
    project.with(AWithdrawal.ALL).generated();
    SortedMap<String, String> before = project.tree();
    RunReport report = project.shown(AWithdrawal.NAMED);
    assertThat(report.failure()).isEmpty();
    assertThat(report.remarks()).last().asString().contains("-Dotel-feedback.confirm=true");
    assertThat(report.changes()).anyMatch(change -> change.kind().isChange());
    assertThat(project.tree()).isEqualTo(before);
    assertThat(project.overlays()).containsOnlyKeys(AWithdrawal.BANK + ".yaml");
    assertThat(project.papers(AWithdrawal.NAMED))
        .containsOnlyKeys("certificate-draft.md", "certificate-draft.json");
  }

  @Test
  void aSecondRunHasNothingToDo() throws IOException {
    project.with(AWithdrawal.ALL).generated();
    project.forgotten(AWithdrawal.BANK);
    SortedMap<String, String> after = project.tree();
    SortedMap<String, String> papers = project.papers(AWithdrawal.BANK);
    assertThat(project.forgotten(AWithdrawal.BANK).remarks())
        .singleElement()
        .asString()
        .contains("before");
    assertThat(project.tree()).isEqualTo(after);
    assertThat(project.papers(AWithdrawal.BANK)).isEqualTo(papers);
  }

  @Test
  void ofASessionThatIsNotThereFails() throws IOException {
    project.with(List.of(AWithdrawal.NAMED)).generated();
    assertThat(
            new Forget(project.settings(), new SessionId("nobody"), true, stage -> {})
                .run()
                .failure())
        .isPresent();
  }

  @Test
  void aRecordThatCannotBeReadLeavesAllTheSame() throws IOException {
    project.with(AWithdrawal.ALL).generated();
    Files.writeString(
        project.folder().resolve("sessions/" + AWithdrawal.NAMED + "/session.yaml"),
        "version: 9\n");
    project.forgotten(AWithdrawal.NAMED);
    assertThat(project.tree().toString()).doesNotContain("Lantern Works", AWithdrawal.NAMED);
  }

  @Test
  void aFaultInAnotherRecordStopsItBeforeAnythingIsDone() throws IOException {
    project.with(AWithdrawal.ALL).generated();
    Files.writeString(
        project.folder().resolve("sessions/" + AWithdrawal.GROUP + "/session.yaml"),
        "version: 9\n");
    SortedMap<String, String> before = project.tree();
    assertThat(project.forget(AWithdrawal.NAMED, Fs.disk()).failure()).isPresent();
    assertThat(project.tree()).isEqualTo(before);
  }

  @Test
  void editsOnTheWebsiteDoNotKeepIt() throws IOException {
    project.with(AWithdrawal.ALL).generated();
    Path content = project.folder().resolve("content/en");
    for (Path page :
        List.of(
            content.resolve("blog/2031/lanterns-at-work/index.md"),
            content.resolve("community/end-user/recordings.md"))) {
      Files.writeString(page, Files.readString(page) + "\nAn edit.\n");
    }
    RunReport report = project.forgotten(AWithdrawal.NAMED);
    assertThat(report.problems())
        .filteredOn(some -> some.rule().equals("edits-dropped"))
        .hasSize(2);
    assertThat(project.tree().toString()).doesNotContain("Lantern Works", "An edit.");
  }

  @Test
  void theTombstoneRefusesTheSameSessionUnderAnotherId() throws IOException {
    project.with(AWithdrawal.ALL).generated();
    project.forgotten(AWithdrawal.BANK);
    assertThat(project.overlays()).containsOnlyKeys("tombstones/" + AWithdrawal.BANK + ".yaml");
    assertTellsNothing(project.overlays().toString());
    assertThat(project.begin("2031-06-money", Optional.of("ZYX Qatel")).failure()).isPresent();
    assertThat(project.begin("2031-06-money", Optional.of("Else")).failure()).isEmpty();
    project.record(AWithdrawal.BANK);
    List<Problem> problems = project.validated();
    assertThat(problems)
        .filteredOn(some -> some.rule().equals("session-taken-back"))
        .singleElement()
        .satisfies(problem -> assertTellsNothing(problem + problem.next()));
    assertThat(new Generate(project.settings(), stage -> {}).run().failure()).isPresent();
  }

  @Test
  void withoutAKeyTheTombstoneKnowsTheIdAloneAndTheRunSaysSo() throws IOException {
    project.withoutKey().with(AWithdrawal.ALL).generated();
    assertThat(project.forgotten(AWithdrawal.NAMED).problems())
        .anyMatch(problem -> problem.rule().equals("no-tombstone"));
    assertThat(project.begin(AWithdrawal.NAMED, Optional.of("Other")).failure()).isPresent();
    assertThat(project.begin("2031-05-other", Optional.of("Lantern Works")).failure()).isEmpty();
  }

  @Test
  void withoutAFolderOfIdentitiesItIsDoneAllTheSame() throws IOException {
    project.withoutIdentities().with(List.of(AWithdrawal.NAMED, AWithdrawal.GROUP)).generated();
    assertThat(project.forgotten(AWithdrawal.NAMED).problems())
        .anyMatch(problem -> problem.rule().equals("no-tombstone"));
    assertThat(project.overlays()).isEmpty();
    assertThat(project.tree().toString()).doesNotContain("Lantern Works");
  }

  @Test
  void aBrokenTombstoneBarsEverything() throws IOException {
    project.with(AWithdrawal.ALL).generated();
    project.forgotten(AWithdrawal.BANK);
    Files.writeString(
        project.identities().resolve("tombstones/" + AWithdrawal.BANK + ".yaml"), "version: [\n");
    assertThat(project.validated()).anyMatch(some -> some.rule().equals("broken-tombstone"));
    assertThat(project.begin("2031-06-money", Optional.of("Else")).failure()).isPresent();
  }

  static void assertTellsNothing(String text) {
    assertThat(text).doesNotContainIgnoringCase(AWithdrawal.SECRETS.toArray(String[]::new));
  }
}
