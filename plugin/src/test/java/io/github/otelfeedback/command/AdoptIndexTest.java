package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of recordings, when somebody edits it on the website. */
class AdoptIndexTest {

  private static final String TOPIC = "Lanterns that report how bright they are";

  @TempDir Path folder;
  private ARecordsProject project;
  private Path english;
  private Path index;

  @BeforeEach
  void publish() throws Exception {
    project = new ARecordsProject(folder).named("2031-05-lantern", "Lantern Works");
    project.named("2031-06-beacon", "Beacon Works").only(SiteLocale.EN);
    english = folder.resolve("sessions/2031-05-lantern/en.md");
    Files.writeString(
        english, Files.readString(english).replace(TOPIC, "Lanterns that call for oil"));
    index = folder.resolve("content/en/community/end-user/recordings.md");
    project.generated();
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern("content").call();
      git.commit().setMessage("one").setSign(false).setAuthor("a", "a@b").call();
    }
  }

  @Test
  void theTopicOfARowComesHome() throws IOException {
    edit("**Lanterns that call for oil**", "**Lanterns that call for oil, and get it**");
    assertThat(status().remarks())
        .contains(
            "recordings.md: en: edited on the website and not adopted. Run: mvn otel-feedback:adopt"
                + " -Dotel-feedback.locales=en");
    RunReport report = adopted();
    assertThat(report.remarks())
        .containsExactly(
            "brought home: sessions/2031-05-lantern/en.md, topic",
            "every edited page is what its record gives now");
    assertThat(Files.readString(english))
        .contains("topic: 'Lanterns that call for oil, and get it'");
    String standing = Files.readString(index);
    project.generated();
    assertThat(Files.readString(index)).isEqualTo(standing);
    assertThat(project.check().failure()).isEmpty();
    assertThat(status().remarks()).noneMatch(line -> line.contains("not adopted"));
  }

  @Test
  void itComesHomeThoughANewSessionWaitsForItsRow() throws IOException {
    edit("**Lanterns that call for oil**", "**Lanterns that cry for oil**");
    project.named("2031-04-torch", "Torch Works");
    assertThat(project.generated().problems())
        .filteredOn(one -> one.rule().equals("edited-elsewhere"))
        .extracting(Problem::next)
        .singleElement()
        .asString()
        .startsWith("Topics of rows come home with mvn otel-feedback:adopt; or decide with");
    assertThat(Files.readString(index)).doesNotContain("Torch Works");
    assertThat(adopted().remarks()).contains("brought home: sessions/2031-05-lantern/en.md, topic");
    project.generated();
    assertThat(Files.readString(index)).contains("Torch Works", "**Lanterns that cry for oil**");
  }

  @Test
  void whatBothSidesChangedIsShownAndLeftAlone() throws IOException {
    edit("**Lanterns that call for oil**", "**Lanterns that cry for oil**");
    String changed = Files.readString(english).replace("call for oil", "ask for oil");
    Files.writeString(english, changed);
    RunReport report = adopt();
    assertThat(report.problems())
        .extracting(Problem::rule)
        .contains("adopt-conflict", "not-adopted");
    assertThat(Files.readString(english)).isEqualTo(changed);
  }

  @Test
  void whatOtherRecordsAndTemplatesGiveIsNamedAtItsLine() throws IOException {
    edit("The newest sessions come first.", "The newest sessions come at the top.");
    RunReport report = adopted();
    assertThat(report.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "content/en/community/end-user/recordings.md:14:1: warning: This edit of the index"
                + " could not be brought home. [not-adopted]");
    assertThat(report.problems().get(0).next()).contains("templates and message bundles");
  }

  private void edit(String before, String after) throws IOException {
    String text = Files.readString(index);
    assertThat(text).contains(before);
    Files.writeString(index, text.replace(before, after));
  }

  private RunReport status() throws IOException {
    return new Status(project.settings(), stage -> {}).run();
  }

  private RunReport adopt() throws IOException {
    return new Adopt(project.settings(), Optional.empty(), stage -> {}).run();
  }

  private RunReport adopted() throws IOException {
    RunReport report = adopt();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
    return report;
  }
}
