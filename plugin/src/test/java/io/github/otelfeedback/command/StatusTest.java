package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.report.JsonReport;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.LockText;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

  private static final String UKRAINIAN =
      """
      ---
      title: Ліхтарі за роботою
      topic: Ліхтарі, які повідомляють про свою яскравість
      translation: { machine: false, state: reviewed }
      ---

      Ліхтар каже, який він яскравий.

      ## Що вони мають

      Багато ліхтарів.
      """;
  private static final String ANONYMOUS =
      """
      version: 1
      held: 2031-05-17
      series: otel-me
      guests: [{ name: Ada Lark }]
      organization: { consent: anonymous, sector: energy, name: Zyxqatel Grid, spellings: none, evidence: a call }
      recording: { state: delete-due, delete-by: 2031-06-03 }
      blog: { slug: 2031-05-vault, date: 2031-06-01, sig: end-user }
      authors: [{ name: Bo Finch }]
      """;

  @TempDir Path folder;
  private ARecordsProject project;
  private Path session;

  @BeforeEach
  void start() throws IOException {
    project = new ARecordsProject(folder).named("2031-05-lantern", "Lantern Works");
    project.only(SiteLocale.EN, SiteLocale.FR, SiteLocale.UK);
    session = folder.resolve("sessions/2031-05-lantern");
  }

  @Test
  void aTranslationGoesFromUnknownToFreshToStale() throws IOException {
    Files.writeString(session.resolve("uk.md"), UKRAINIAN);
    assertThat(status().remarks()).contains("2031-05-lantern  o  .  ?");
    project.only(SiteLocale.UK);
    new Translated(project.settings(), new SessionId("2031-05-lantern"), stage -> {}).run();
    project.only(SiteLocale.EN, SiteLocale.FR, SiteLocale.UK);
    assertThat(status().remarks()).contains("                en fr uk", "2031-05-lantern  o  .  +");
    Path english = session.resolve("en.md");
    Files.writeString(english, Files.readString(english).replace("Many", "Few"));
    assertThat(status().remarks())
        .contains("2031-05-lantern  o  .  !", "2031-05-lantern uk: stale: #what-they-run");
  }

  @Test
  void theIndexOfALocaleIsStaleOnceTheEnglishOneWasChanged() throws IOException {
    assertThat(status().remarks()).contains("recordings.md    .  .  .");
    Path english = folder.resolve("content/en/community/end-user/recordings.md");
    project.only(SiteLocale.EN).generated();
    project.only(SiteLocale.EN, SiteLocale.FR, SiteLocale.UK);
    assertThat(status().remarks()).contains("recordings.md    o  .  .");
    Path french = folder.resolve("content/fr/community/end-user/recordings.md");
    Files.createDirectories(french.getParent());
    Files.writeString(french, "---\ntitle: a\n---\n");
    assertThat(status().remarks()).contains("recordings.md    o  ?  .");
    Files.writeString(
        folder.resolve("content/fr/.otel-feedback.lock"),
        lock(BlobId.of(Files.readString(english))));
    assertThat(status().remarks()).contains("recordings.md    o  +  .");
    Files.writeString(english, Files.readString(english) + "\nMore.\n");
    assertThat(status().remarks()).contains("recordings.md    o  !  .");
  }

  private static String lock(BlobId english) {
    String path = "content/fr/community/end-user/recordings.md";
    Lock.Pin pin = new Lock.Pin(new CommitId("a".repeat(40)), english);
    Lock.Entry entry =
        new Lock.Entry(path, english, Optional.empty(), "b".repeat(64), Optional.of(pin));
    return LockText.write(Lock.of(SiteLocale.FR, List.of(entry)));
  }

  @Test
  void thePageHoldsTheTableAndLoadsNothing() throws IOException {
    Files.writeString(session.resolve("uk.md"), UKRAINIAN);
    status();
    assertThat(Files.readString(html()))
        .contains("2031-05-lantern", ">fr (0)<", ">uk (1)<", "state unknown", "#what-they-run")
        .doesNotContain("<script", "src=", "url(", "http:", "https:");
  }

  @Test
  void theJsonHasEverySessionByLocale() throws IOException {
    Path json = new JsonReport(project.settings().output()).write(status());
    assertThat(json).hasFileName("status.json");
    assertThat(Files.readString(json))
        .contains("\"2031-05-lantern\": {\n      \"draft\": false", "\"state\": \"missing\"");
  }

  @Test
  void whatIsDueIsSaidAndNothingPrivate() throws IOException {
    String english =
        "---\ntitle: Lanterns\ntopic: Lanterns\n---\n\n## At Zyxqatel Grid\n\nThey shine.\n";
    project.session("2031-05-vault", ANONYMOUS, english);
    Files.writeString(
        folder.resolve("sessions/2031-05-vault/uk.md"),
        "---\ntitle: Л\ntopic: Л\ntranslation: { state: reviewed }\n---\n\n## У сховищі\n\nСяють.\n");
    RunReport report = status();
    assertThat(report.remarks())
        .anyMatch(line -> line.contains("2031-05-vault: The recording should have been deleted"))
        .anyMatch(line -> line.contains("2031-05-vault: A post about an organization that stays"))
        .contains("2031-05-vault uk: unknown: title, topic, section 1");
    assertThat(report.remarks() + report.details().toString() + Files.readString(html()))
        .doesNotContainIgnoringCase("zyxqatel")
        .doesNotContain("2031-05-17", "2031-06-03", "Ada Lark");
  }

  private RunReport status() throws IOException {
    return new Status(project.settings(), stage -> {}).run();
  }

  private Path html() {
    return folder.resolve("target/otel-feedback/status.html");
  }
}
