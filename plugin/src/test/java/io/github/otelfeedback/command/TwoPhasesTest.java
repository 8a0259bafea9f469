package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.problem.Severity;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** English first, then its translations, in a repository whose main branch is the website. */
class TwoPhasesTest {

  private static final SessionId ID = new SessionId("2031-05-lantern");
  private static final String EN = "content/en/blog/2031/2031-05-lantern.md";
  private static final String UK = "content/uk/blog/2031/2031-05-lantern.md";
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

  @TempDir Path folder;
  private ARecordsProject project;
  private Path english;
  private Path ukrainian;

  @BeforeEach
  void publishBoth() throws Exception {
    project = new ARecordsProject(folder).named(ID.text(), "Lantern Works").pins(Pins.GIT);
    project.named("2031-06-beacon", "Beacon Works");
    english = folder.resolve("sessions/2031-05-lantern/en.md");
    ukrainian = folder.resolve("sessions/2031-05-lantern/uk.md");
    Files.writeString(ukrainian, UKRAINIAN);
    Files.copy(ukrainian, folder.resolve("sessions/2031-06-beacon/uk.md"));
    translated(ID);
    translated(new SessionId("2031-06-beacon"));
    assertThat(project.only(SiteLocale.EN).generated().remarks())
        .contains(
            "next: merge " + EN + " into the website's main branch, then generate again for uk");
    project.only(SiteLocale.EN, SiteLocale.UK).generated();
    assertThat(folder.resolve(UK)).doesNotExist();
    commit();
    assertThat(project.generated().remarks()).noneMatch(line -> line.startsWith("next: merge"));
    commit();
    assertAccurate(Map.of());
  }

  @Test
  void anEditOnMainMarksJustItsTranslationAndComesHome() throws Exception {
    write(EN, "Many lanterns.", "Many lanterns, and a lamp.");
    commit();
    assertThat(status()).anyMatch(line -> line.contains("en: edited on the website and not"));
    project.generated();
    commit();
    assertAccurate(Map.of(UK, "true"));
    assertThat(new Adopt(project.settings(), Optional.empty(), stage -> {}).run().remarks())
        .contains("brought home: sessions/2031-05-lantern/en.md, #what-they-run");
    assertThat(status())
        .contains("2031-05-lantern uk: stale: #what-they-run")
        .noneMatch(line -> line.contains("edited on the website"));
    project.generated();
    commit();
    assertAccurate(Map.of(UK, "true"));
    String before = Files.readString(ukrainian);
    project.only(SiteLocale.UK);
    new Translate(project.settings(), ID, Optional.empty(), stage -> {}).run();
    assertThat(Files.readString(ukrainian).replaceAll("what-they-run': .*", ""))
        .isEqualTo(
            before
                .replace(
                    "## Що вони мають\n\nБагато ліхтарів.",
                    "## What they run\n\nMany lanterns, and a lamp.")
                .replaceAll("what-they-run': .*", ""));
    Files.writeString(
        ukrainian,
        Files.readString(ukrainian)
            .replace("## What they run", "## Що вони мають")
            .replace("Many lanterns, and a lamp.", "Багато ліхтарів і лампа."));
    translated(ID);
    project.only(SiteLocale.EN, SiteLocale.UK).generated();
    commit();
    assertAccurate(Map.of());
    assertThat(Files.readString(folder.resolve(UK))).contains("Багато ліхтарів і лампа.");
  }

  @Test
  void englishThatIsGeneratedAgainLeavesATranslationBehindUntilItCaughtUp() throws Exception {
    Files.writeString(english, Files.readString(english).replace("Many", "Some"));
    assertThat(project.generated().remarks())
        .contains(
            "next: merge " + EN + " into the website's main branch, then generate again for uk");
    commit();
    assertAccurate(Map.of(UK, "true"));
    project.generated();
    commit();
    assertAccurate(Map.of(UK, "true"));
    translated(ID);
    project.only(SiteLocale.EN, SiteLocale.UK).generated();
    commit();
    assertAccurate(Map.of());
  }

  @Test
  void whatTheWebsitesBotWritesIsLeftOrPutRightWithoutAWord() throws Exception {
    String synced = Files.readString(folder.resolve(UK));
    write(UK, "cSpell:ignore", "drifted_from_default: true\ncSpell:ignore");
    assertThat(project.generated().problems()).noneMatch(one -> one.severity() == Severity.WARNING);
    assertThat(Files.readString(folder.resolve(UK))).isEqualTo(synced);
    assertThat(status()).noneMatch(line -> line.contains("edited on the website"));
  }

  @Test
  void aPostThatIsRenamedKeepsItsTranslationUntilTheNewPlaceIsMerged() throws Exception {
    Path record = folder.resolve("sessions/2031-05-lantern/session.yaml");
    Files.writeString(
        record, Files.readString(record).replace("slug: 2031-05-lantern", "slug: lanterns"));
    project.generated();
    assertThat(folder.resolve(EN)).doesNotExist();
    assertThat(folder.resolve(UK)).exists();
    commit();
    project.generated();
    assertThat(folder.resolve(UK)).doesNotExist();
    assertThat(folder.resolve("content/uk/blog/2031/lanterns.md")).exists();
    commit();
    assertAccurate(Map.of());
  }

  @Test
  void aPostThatSomebodyMovedIsNotWrittenAgain() throws Exception {
    String moved = "content/en/blog/2031/glow.md";
    Files.move(folder.resolve(EN), folder.resolve(moved));
    write(moved, "date: 2031-06-01", "date: 2031-06-02");
    RunReport report = project.generated();
    assertThat(folder.resolve(EN)).doesNotExist();
    assertThat(report.problems())
        .extracting(Problem::toString)
        .contains(
            moved
                + ":1:1: warning: This page was moved here on the website, from `"
                + EN
                + "`; it is left alone. [moved-elsewhere]");
    commit();
    assertAccurate(Map.of(UK, "file not found"));
  }

  @Test
  void anIndexLeadsToTheEnglishPostUntilTheTranslationIsThere() throws Exception {
    project.named("2031-07-torch", "Torch Works");
    Files.copy(ukrainian, folder.resolve("sessions/2031-07-torch/uk.md"));
    translated(new SessionId("2031-07-torch"));
    project.only(SiteLocale.EN, SiteLocale.UK).refreshing(true).generated();
    Path index = folder.resolve("content/uk/community/end-user/recordings.md");
    assertThat(folder.resolve("content/uk/blog/2031/2031-07-torch.md")).doesNotExist();
    assertThat(Files.readString(index))
        .contains("[Допис англійською](/blog/2031/2031-07-torch/)", "[Допис](/blog/2031/2031-05");
    assertThat(status()).noneMatch(line -> line.contains("behind"));
    assertThat(project.check().failure()).isEmpty();
    commit();
    project.refreshing(false).generated();
    assertThat(folder.resolve("content/uk/blog/2031/2031-07-torch.md")).exists();
    assertThat(Files.readString(index))
        .contains("[Допис](/blog/2031/2031-07-torch/)")
        .doesNotContain("англійською](");
    assertThat(project.check().failure()).isEmpty();
  }

  private void assertAccurate(Map<String, String> drifted) throws IOException {
    DriftCheck check = new DriftCheck(folder);
    assertThat(check.stored()).isEqualTo(check.computed());
    Map<String, String> found = new TreeMap<>(check.stored());
    found.values().removeIf("-"::equals);
    found.keySet().removeIf(path -> path.endsWith("/recordings.md"));
    assertThat(found).isEqualTo(drifted);
  }

  private List<String> status() throws IOException {
    return new Status(project.settings(), stage -> {}).run().remarks();
  }

  private void translated(SessionId id) throws IOException {
    project.only(SiteLocale.UK);
    RunReport report = new Translated(project.settings(), id, stage -> {}).run();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
  }

  private void write(String path, String before, String after) throws IOException {
    String text = Files.readString(folder.resolve(path));
    assertThat(text).contains(before);
    Files.writeString(folder.resolve(path), text.replace(before, after));
  }

  private void commit() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern("content").addFilepattern("sessions").call();
      git.add().addFilepattern("content").setUpdate(true).call();
      git.commit().setMessage("next").setSign(false).setAuthor("a", "a@b").call();
    }
  }
}
