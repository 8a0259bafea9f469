package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.JsonReport;
import io.github.otelfeedback.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFolderTest {

  private static final String HIDDEN =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization: { consent: anonymous }
      """;
  private static final String ENGLISH = "---\ntopic: Lanterns\n---\n";

  @TempDir Path folder;
  private ARecordsProject project;
  private Path identities;
  private Path draft;

  @BeforeEach
  void writeRecords() throws IOException {
    identities = Files.createDirectories(folder.resolve("private"));
    Files.writeString(identities.resolve("hidden.yaml"), "name: Zyxqatel Grid\n");
    draft = Files.createDirectories(folder.resolve("draft"));
    project =
        new ARecordsProject(folder.resolve("project"))
            .session("hidden", HIDDEN, ENGLISH)
            .identities(identities);
  }

  @Test
  void aDraftThatTellsNothingPasses() throws IOException {
    Files.writeString(draft.resolve("a.md"), "A lamp.\n");
    RunReport report = audit();
    assertThat(report.failure()).isEmpty();
    assertThat(report.remarks()).anyMatch(remark -> remark.startsWith("looked at 1 files"));
  }

  @Test
  void aFindingFailsAndTheReportTellsItsPlaceOnly() throws IOException {
    Files.writeString(draft.resolve("a.md"), "A lamp.\n\nAt **Zyxqatel** Grid.\n");
    Files.writeString(draft.resolve("zyxqatel-grid.md"), "A lamp.\n");
    RunReport report = audit();
    assertThat(report.failure()).hasValueSatisfying(one -> assertThat(one).startsWith("2 find"));
    String json = Files.readString(new JsonReport(folder.resolve("out")).write(report));
    assertThat(json)
        .doesNotContainIgnoringCase("zyxqatel")
        .containsSubsequence(
            "\"findings\": [",
            "\"number\": 1,",
            "\"tier\": \"distinctive\",",
            "\"layer\": \"text\",",
            "\"file\": \"a.md\",",
            "\"line\": 3",
            "\"number\": 2,",
            "\"ordinal\": 2,",
            "\"line\": 1");
  }

  @Test
  void identitiesThatCannotBeReadFail() throws IOException {
    Files.writeString(draft.resolve("a.md"), "A lamp.\n");
    Files.writeString(identities.resolve("hidden.yaml"), "name: [\n");
    RunReport report = audit();
    assertThat(report.failure()).isPresent();
    assertThat(report.problems()).isNotEmpty().allMatch(Problem::isError);
    assertThat(report.remarks()).isEmpty();
  }

  @Test
  void aRecordThatCannotBeReadFails() throws IOException {
    Files.writeString(draft.resolve("a.md"), "A lamp.\n");
    project.session("other", "version: 7\n", ENGLISH);
    assertThat(audit().failure()).isPresent();
  }

  @Test
  void withoutIdentitiesItFails() throws IOException {
    Files.writeString(draft.resolve("a.md"), "A lamp.\n");
    Files.delete(identities.resolve("hidden.yaml"));
    assertThat(audit().problems()).extracting(Problem::rule).contains("identity-missing");
  }

  private RunReport audit() {
    return new AuditFolder(project.settings(), stage -> {}, draft).run();
  }
}
