package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.ConsentAnswer;
import io.github.otelfeedback.value.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewSessionTest {

  @TempDir Path folder;
  @TempDir Path identities;

  @Test
  void notesBecomeADraftThatThePreviewShows() throws IOException {
    Path notes =
        Files.writeString(folder.resolve("notes.md"), "# Lanterns\n\n# How they shine\n\nWell.\n");
    ARecordsProject project = new ARecordsProject(folder);
    RunReport report = start(project.settings(), ConsentAnswer.NAMED, Optional.of(notes));
    assertThat(report.failure()).isEmpty();
    assertThat(report.remarks()).anyMatch(line -> line.endsWith("lantern-works/en.md"));
    assertThat(folder.resolve("sessions/2031-05-otel-me-lantern-works/en.md"))
        .content()
        .contains("title: \"Lanterns\"", "## How they shine\n\nWell.\n");
    assertThat(new Preview(project.settings(), Optional.empty(), stage -> {}).run().failure())
        .isEmpty();
  }

  @Test
  void everyScaffoldThatIsWrittenCanBeRead() throws IOException {
    ARecordsProject named = new ARecordsProject(folder);
    assertThat(start(named.settings(), ConsentAnswer.NAMED, Optional.empty()).failure()).isEmpty();
    assertThat(new Validate(named.settings(), stage -> {}, false).run().failure()).isEmpty();
    for (ConsentAnswer answer : List.of(ConsentAnswer.ANONYMOUS, ConsentAnswer.NOT_ASKED)) {
      Path own = identities.resolve(answer.name());
      ARecordsProject hidden = new ARecordsProject(folder).identities(own);
      assertThat(start(hidden.settings(), answer, Optional.empty()).failure()).isEmpty();
      hidden.sessions(own.resolve("drafts"));
      assertThat(new Validate(hidden.settings(), stage -> {}, false).run().failure()).isEmpty();
    }
  }

  @Test
  void withoutAPrivateFolderNothingIsWrittenForAnAnonymousSession() throws IOException {
    ARecordsProject project = new ARecordsProject(folder);
    RunReport report = start(project.settings(), ConsentAnswer.NOT_ASKED, Optional.empty());
    assertThat(report.failure().orElseThrow()).contains("identitiesDirectory");
    assertThat(folder.resolve("sessions")).doesNotExist();
  }

  @Test
  void aSessionThatExistsIsNotWrittenOver() throws IOException {
    ARecordsProject project = new ARecordsProject(folder);
    start(project.settings(), ConsentAnswer.NAMED, Optional.empty());
    assertThat(
            start(project.settings(), ConsentAnswer.NAMED, Optional.empty())
                .failure()
                .orElseThrow())
        .contains("-Dotel-feedback.id");
  }

  @Test
  void aFileThatIsNotThereIsAFailureThatSaysSo() throws IOException {
    Optional<Path> missing = Optional.of(folder.resolve("missing.md"));
    RunReport report = start(new ARecordsProject(folder).settings(), ConsentAnswer.NAMED, missing);
    assertThat(report.failure().orElseThrow()).contains("no such file");
  }

  private static RunReport start(Settings settings, ConsentAnswer consent, Optional<Path> notes)
      throws IOException {
    NewSettings asked =
        new NewSettings(
            consent,
            Optional.empty(),
            Optional.of("Lantern Works"),
            PartialDate.parse("2031-05").toOptional(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            notes,
            Optional.empty());
    return new NewSession(settings, asked).run();
  }
}
