package io.github.otelfeedback.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.report.JsonReport;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run gives for the pull requests in which its changes go to the website. */
class PullRequestsTest {

  private static final String UKRAINIAN =
      """
      ---
      title: Ліхтарі за роботою
      topic: Ліхтарі, які повідомляють про свою яскравість
      translation:
        by: [{ name: Taras Finch, github: taras-finch }, { name: Olena Lark }]
        machine: true
        state: unreviewed
      ---

      Ліхтар каже, який він яскравий.

      ## Що вони мають

      Багато ліхтарів.
      """;

  @TempDir Path folder;
  private ARecordsProject project;

  @BeforeEach
  void start() throws IOException {
    project = new ARecordsProject(folder).named("2031-05-lantern", "Lantern Works").pins(Pins.GIT);
    Files.writeString(folder.resolve("sessions/2031-05-lantern/uk.md"), UKRAINIAN);
    project.only(SiteLocale.UK);
    new Translated(project.settings(), new SessionId("2031-05-lantern"), stage -> {}).run();
    project.only(SiteLocale.values());
  }

  @Test
  void english() throws IOException {
    RunReport report = project.generated();
    assertThat(report.remarks())
        .contains("for the pull request of en: target/otel-feedback/changes/en/")
        .noneMatch(line -> line.contains("changes/uk/"));
    assertThat(text("en/commit.txt"))
        .startsWith("Add content/en/blog/2031/2031-05-lantern.md\n\nGenerated from")
        .contains(
            "- content/en/blog/2031/2031-05-lantern.md (new): sessions/2031-05-lantern\n",
            "- content/en/.otel-feedback.lock (new)\n",
            "- SIG: End-User SIG\n");
    assertThat(text("en/commands.sh").lines().toList())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("git add --intent-to-add -- content/en/.otel-feedback.lock content/en/blog/");
  }

  @Test
  void theCommandsMakeAPlainDifferenceSeeTheNewFiles() throws Exception {
    project.generated();
    commit("content/en");
    project.generated();
    assertThat(shell("git diff --name-only")).isEmpty();
    String[] commands = text("uk/commands.sh").split("\n", -1);
    shell(commands[0]);
    assertThat(shell("git diff --name-only"))
        .contains("content/uk/blog/2031/2031-05-lantern.md", "content/uk/.otel-feedback.lock")
        .doesNotContain("content/fr");
    shell(commands[2]);
    shell("git -c user.name=A -c user.email= " + commands[3].substring("git ".length()));
    assertThat(shell("git log -1 --format=%B")).startsWith(text("uk/commit.txt").strip());
    assertThat(shell("git status --porcelain -- content/uk")).isEmpty();
  }

  @Test
  void aTranslationCreditsItsTranslatorsAndDisclosesTheMachine() throws IOException {
    project.generated();
    commit("content");
    RunReport report = project.generated();
    assertThat(text("uk/commit.txt"))
        .startsWith("[uk] add translation of content/en/blog/2031/2031-05-lantern.md\n\n")
        .contains(
            "- sessions/2031-05-lantern/uk.md: translated by Taras Finch (@taras-finch), Olena"
                + " Lark, with the help of a machine; not reviewed by anybody else yet.")
        .doesNotContain("Co-authored-by", "noreply", "SIG:");
    assertThat(text("uk/pull-request.md"))
        .contains("- `content/uk/community/end-user/recordings.md` (new): `sessions/2031-05")
        .doesNotContain("content/fr");
    assertThat(text("fr/commit.txt"))
        .startsWith("[fr] add translation of content/en/community/end-user/recordings.md\n");
    String json = Files.readString(new JsonReport(project.settings().output()).write(report));
    assertThat(json)
        .contains("\"uk\": {\n      \"new\": [", "\"git add --intent-to-add -- content/uk/")
        .contains("\"title\": \"[uk] add translation of");
  }

  @Test
  void anUpdateAndARemovalAreCalledSo() throws IOException {
    project.only(SiteLocale.EN).generated();
    Path session = folder.resolve("sessions/2031-05-lantern");
    Path english = session.resolve("en.md");
    Files.writeString(english, Files.readString(english).replace("Many", "Few"));
    project.generated();
    assertThat(text("en/commit.txt"))
        .startsWith("Update content/en/blog/2031/2031-05-lantern.md\n");
    assertThat(text("en/commands.sh")).doesNotContain("intent-to-add");
    project.named("2031-05-lamp", "Lamp Works").generated();
    remove("2031-05-lantern");
    project.generated();
    assertThat(text("en/commit.txt"))
        .startsWith("Remove content/en/blog/2031/2031-05-lantern.md\n")
        .contains("- content/en/blog/2031/2031-05-lantern.md (removed)\n");
  }

  @Test
  void aRunThatChangesNothingLeavesTheTextsAndTheNextOneReplacesThem() throws IOException {
    project.generated();
    commit("content");
    project.generated();
    String before = text("uk/commit.txt");
    project.generated();
    assertThat(text("uk/commit.txt")).isEqualTo(before);
    project.only(SiteLocale.EN).named("2031-05-lamp", "Lamp Works").generated();
    assertThat(folder.resolve("target/otel-feedback/changes/uk/commit.txt")).doesNotExist();
    assertThat(text("en/commit.txt")).contains("2031-05-lamp");
  }

  @Test
  void aRunForOneLocaleLeavesTheFilesAndLocksOfTheOthersAloneEvenWhenASessionGoes()
      throws IOException {
    project.generated();
    commit("content");
    project.generated();
    commit("content");
    SortedMap<String, String> before = project.content();
    assertThat(before).containsKey("content/uk/blog/2031/2031-05-lantern.md");
    remove("2031-05-lantern");
    project.only(SiteLocale.UK).named("2031-05-lamp", "Lamp Works").generated();
    SortedMap<String, String> after = project.content();
    assertThat(after).doesNotContainKey("content/uk/blog/2031/2031-05-lantern.md");
    assertThat(after.get("content/uk/.otel-feedback.lock")).doesNotContain("2031-05-lantern");
    assertThat(after.get("content/uk/community/end-user/recordings.md"))
        .contains("Lamp Works")
        .doesNotContain("Lantern Works");
    before.keySet().removeIf(path -> path.startsWith("content/uk/"));
    after.keySet().removeIf(path -> path.startsWith("content/uk/"));
    assertThat(after).isEqualTo(before);
    assertThat(folder.resolve("target/otel-feedback/changes")).isDirectoryContaining("glob:**/uk");
  }

  @Test
  void onlyLocalesWhoseWordsSomebodyReviewedAreBegunUnlessOneAsks() throws IOException {
    Path words = folder.resolve("words");
    Files.writeString(
        Files.createDirectories(words.resolve("messages")).resolve("uk.yaml"),
        "review: { by: Taras Finch, date: '2031-05-01' }\n");
    project.onlyReviewed().templates(words).generated();
    commit("content");
    RunReport report = project.generated();
    assertThat(folder.resolve("target/otel-feedback/changes/uk")).isDirectory();
    assertThat(project.content().keySet())
        .allMatch(path -> path.startsWith("content/en/") || path.startsWith("content/uk/"));
    assertThat(report.problems())
        .filteredOn(problem -> problem.rule().equals("words-unreviewed"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message()).contains(": bn, es, fr, ja, ko, pl, pt, ro, zh."));
  }

  @Test
  void checkGivesNone() {
    assertThat(project.check().details()).doesNotContainKey("locales");
    assertThat(folder.resolve("target/otel-feedback/changes")).doesNotExist();
  }

  private void remove(String session) throws IOException {
    for (String name : new String[] {"uk.md", "en.md", "session.yaml", ""}) {
      Files.delete(folder.resolve("sessions").resolve(session).resolve(name));
    }
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve("target/otel-feedback/changes").resolve(name));
  }

  private void commit(String path) throws IOException {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(path).call();
      git.commit().setAuthor("A", "").setCommitter("A", "").setMessage("m").setSign(false).call();
    } catch (GitAPIException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private String shell(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
