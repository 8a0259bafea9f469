package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translator works in the page, as the website's translators are used to. */
class AdoptTranslationTest {

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
  void changeEnglishAfterItsTranslation() throws Exception {
    project = new ARecordsProject(folder).named(ID.text(), "Lantern Works").pins(Pins.GIT);
    english = folder.resolve("sessions/2031-05-lantern/en.md");
    ukrainian = folder.resolve("sessions/2031-05-lantern/uk.md");
    Files.writeString(ukrainian, UKRAINIAN);
    translated();
    project.only(SiteLocale.EN, SiteLocale.UK).generated();
    commit();
    project.generated();
    commit();
    String text = Files.readString(english);
    Files.writeString(english, text.replace("Many lanterns.", "Many bright lanterns and a lamp."));
    project.generated();
    commit();
    assertAccurate(Map.of(UK, "true"));
  }

  @Test
  void aPageThatWasTranslatedAnewAndPinnedComesHomeWithItsPin() throws Exception {
    String tip = tip();
    edit("Багато ліхтарів.", "Багато яскравих ліхтарів і лампа.");
    edit("(?m)^default_lang_commit: .*\n.*\n", "default_lang_commit: " + tip + "\n");
    commit();
    String standing = Files.readString(folder.resolve(UK));
    assertThat(adopted().remarks())
        .contains(
            "brought home: sessions/2031-05-lantern/uk.md, #what-they-run",
            "every edited page is what its record gives now");
    assertThat(translated().remarks()).anyMatch(line -> line.startsWith("recorded: "));
    project.only(SiteLocale.EN, SiteLocale.UK).generated();
    commit();
    assertThat(Files.readString(folder.resolve(UK))).isEqualTo(standing);
    assertThat(project.check().failure()).isEmpty();
    assertAccurate(Map.of());
  }

  @Test
  void whatIsLeftInEnglishComesHomeOnceItIsSaidToBeMeantSo() throws Exception {
    edit("Багато ліхтарів.", "Many bright lanterns and a lamp.");
    RunReport report = adopted();
    assertThat(report.problems())
        .extracting(Problem::toString)
        .anyMatch(
            text ->
                text.contains(
                    "uk.md:1:1: warning: A part of the page is the same as in the text that it"
                        + " translates, so it was not brought home: #what-they-run."))
        .anyMatch(text -> text.contains("[not-adopted]"));
    assertThat(Files.readString(ukrainian)).contains("Багато ліхтарів.");
    Files.writeString(
        ukrainian,
        Files.readString(ukrainian).replaceFirst("---\n", "---\nkeep: ['#what-they-run']\n"));
    assertThat(adopted().problems()).isEmpty();
    assertThat(Files.readString(ukrainian)).contains("Many bright lanterns and a lamp.");
    project.generated();
    assertThat(project.check().failure()).isEmpty();
  }

  @Test
  void aPinThatCannotBeTakenOverIsNamed() throws Exception {
    edit("(?m)^default_lang_commit: .*$", "default_lang_commit: " + "c".repeat(40));
    assertThat(adopted().problems())
        .extracting(Problem::message)
        .containsExactly("The pin is not one that could be taken over.");
  }

  private void edit(String before, String after) throws IOException {
    Path page = folder.resolve(UK);
    String edited = Files.readString(page).replaceFirst(before, after);
    assertThat(edited).isNotEqualTo(Files.readString(page));
    Files.writeString(page, edited);
  }

  private RunReport adopted() throws IOException {
    RunReport report = new Adopt(project.settings(), Optional.empty(), stage -> {}).run();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
    return report;
  }

  private RunReport translated() throws IOException {
    project.only(SiteLocale.UK);
    RunReport report = new Translated(project.settings(), ID, stage -> {}).run();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
    return report;
  }

  private void assertAccurate(Map<String, String> drifted) throws IOException {
    DriftCheck check = new DriftCheck(folder);
    assertThat(check.stored()).isEqualTo(check.computed());
    Map<String, String> found = new TreeMap<>(check.stored());
    found.values().removeIf("-"::equals);
    assertThat(found).isEqualTo(drifted);
    assertThat(folder.resolve(EN)).exists();
  }

  private String tip() throws IOException {
    try (Git git = Git.open(folder.toFile())) {
      return git.getRepository().resolve("main").name();
    }
  }

  private void commit() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern("content").addFilepattern("sessions").call();
      git.add().addFilepattern("content").setUpdate(true).call();
      git.commit().setMessage("next").setSign(false).setAuthor("a", "a@b").call();
    }
  }
}
