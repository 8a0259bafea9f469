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
  private static final String FRENCH_INDEX =
      """
      ---
      title: a
      ---

      - [OTel Me](/community/end-user/interviews-feedback/) : Des utilisateurs finaux
        racontent comment ils ont adopté et mis en œuvre OpenTelemetry, et ce que le
        projet peut en apprendre. Anciens noms : Entretien avec des utilisateurs
        finaux, Questions aux utilisateurs finaux, OTel Q&A.
        [Playlist sur YouTube](https://www.youtube.com/playlist?list=PLVYDBkQ1TdywIl9xKEo5_u7zlwY38dW43).

      ## 2031 {#2031}

      - **OTel Me · Lantern Works**\\
        Avec la participation de : Ada Lark · Date : mai 2031\\
        [Article en anglais](/blog/2031/2031-05-lantern/) · [Vidéo](https://www.youtube.com/watch?v=abcDEF12_-3)
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
    assertThat(status().remarks()).contains("recordings.md        o  .  .");
    assertThat(status().remarks()).contains("blog/2031/_index.md  o  .  .");
    Path french = folder.resolve("content/fr/community/end-user/recordings.md");
    Files.createDirectories(french.getParent());
    Files.writeString(french, FRENCH_INDEX);
    assertThat(status().remarks()).contains("recordings.md        o  ?  .");
    Files.writeString(
        folder.resolve("content/fr/.otel-feedback.lock"),
        lock(BlobId.of(Files.readString(english))));
    assertThat(status().remarks()).contains("recordings.md        o  +  .");
    Files.writeString(english, Files.readString(english) + "\nMore.\n");
    assertThat(status().remarks()).contains("recordings.md        o  !  .");
  }

  @Test
  void theIndexOfALocaleSaysHowManyRowsItLacks() throws IOException {
    project.only(SiteLocale.EN).generated();
    project.only(SiteLocale.EN, SiteLocale.FR, SiteLocale.UK);
    Path french = folder.resolve("content/fr/community/end-user/recordings.md");
    Files.createDirectories(french.getParent());
    Files.writeString(french, FRENCH_INDEX);
    project.named("2031-05-lamp", "Lamp Works");
    RunReport report = status();
    assertThat(report.remarks())
        .contains("recordings.md fr: unknown: 1 row behind")
        .contains("recordings.md en: original: 1 row behind");
    assertThat(report.details().toString()).contains("fr={state=unknown, segments=[], behind=1}");
    assertThat(Files.readString(html())).contains("<li>1 row behind</li>");
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
        """
        ---
        title: Л
        topic: Л
        translation: { state: reviewed }
        ---

        ## У сховищі

        Сяють.
        """);
    RunReport report = status();
    assertThat(report.remarks())
        .anyMatch(line -> line.contains("2031-05-vault: The recording should have been deleted"))
        .anyMatch(line -> line.contains("2031-05-vault: What is published about an organization"))
        .contains("2031-05-vault uk: unknown: title, topic, section 1");
    assertThat(report.remarks() + report.details().toString() + Files.readString(html()))
        .doesNotContainIgnoringCase("zyxqatel")
        .doesNotContain("2031-05-17", "2031-06-03", "Ada Lark");
  }

  @Test
  void aDeletionThatComesUpIsSaidWithItsDayWhereTheOrganizationIsNamed() throws IOException {
    Path yaml = session.resolve("session.yaml");
    String named =
        Files.readString(yaml)
            .replace("state: published, published: 2031-05-20", "state: delete-due")
            .replace("youtube: abcDEF12_-3, ", "");
    Files.writeString(yaml, named.replace("delete-due", "delete-due, delete-by: 2031-07-31"));
    assertThat(status().remarks())
        .contains("2031-05-lantern: The recording is to be deleted by 2031-07-31, in 30 day(s).");
    assertThat(Files.readString(html())).contains("2031-07-31, in 30 day(s)");
    Files.writeString(yaml, named.replace("delete-due", "delete-due, delete-by: 2031-12-31"));
    assertThat(status().remarks()).noneMatch(line -> line.contains("deleted by"));
    project.session(
        "2031-05-vault", ANONYMOUS.replace("2031-06-03", "2031-07-30"), "---\ntopic: L\n---\n");
    RunReport report = status();
    assertThat(report.remarks())
        .contains(
            "2031-05-vault: The recording is to be deleted within 60 days; session.yaml has the"
                + " day.");
    assertThat(report.remarks() + report.details().toString() + Files.readString(html()))
        .doesNotContain("2031-07-30");
  }

  @Test
  void theWordsOfALocaleStandWithWhoReadThem() throws IOException {
    Path words = folder.resolve("words");
    Files.writeString(
        Files.createDirectories(words.resolve("messages")).resolve("uk.yaml"),
        "review: { by: Taras Finch, date: '2031-05-01' }\n");
    RunReport report = new Status(project.templates(words).settings(), stage -> {}).run();
    assertThat(report.remarks())
        .contains("messages.yaml    o  -  +")
        .contains("messages.yaml uk: fresh: read by Taras Finch on 2031-05-01");
    assertThat(report.details().toString()).contains("messages.yaml={", "fr={state=unreviewed");
    assertThat(Files.readString(html())).contains("state unreviewed", "read by Taras Finch");
  }

  private RunReport status() throws IOException {
    return new Status(project.settings(), stage -> {}).run();
  }

  private Path html() {
    return folder.resolve("target/otel-feedback/status.html");
  }
}
