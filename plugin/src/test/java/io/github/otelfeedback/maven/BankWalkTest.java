package io.github.otelfeedback.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented bank of the README: its commands are run, and what it quotes is what they say. */
class BankWalkTest {

  private static final String SESSION = "2031-05-batch-traces";
  private static final String NOTES =
      "# Traces of nightly payments\n\nQuillharbor Bank runs one gateway.\n";
  private static final String WRITTEN =
      """
      ---
      title: "Traces of nightly payments"
      topic: "Tracing nightly payments with one gateway"
      ---

      A bank runs one gateway.

      ## What hurts

      Upgrades take a week, and Harborlog reads 12 TB a day.
      """;

  @TempDir Path folder;
  private Path records;
  private Path draft;
  private Walk walk;

  @BeforeEach
  void start() throws IOException {
    records = Files.createDirectories(folder.resolve("records"));
    Path identities = Files.createDirectories(folder.resolve("private"));
    draft = identities.resolve("drafts").resolve(SESSION);
    Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef");
    Files.writeString(folder.resolve("notes.md"), NOTES);
    walk = Walk.ofReadme(records, identities, folder.resolve("key"));
  }

  @Test
  void everyCommandIsRunAndSaysWhatIsQuoted() throws IOException, ReflectiveOperationException {
    walk.step(1);
    Files.writeString(draft.resolve("en.md"), WRITTEN);
    complete();
    walk.step(2);
    Path record = records.resolve("sessions").resolve(SESSION).resolve("session.yaml");
    Files.writeString(record, Files.readString(record) + walk.approval());
    assertThat(files()).allSatisfy(BankWalkTest::saysNothing);
    walk.step(4);
    assertThat(records.resolve("content/en/blog/2031/" + SESSION + ".md")).exists();
    assertThat(files()).allSatisfy(BankWalkTest::saysNothing);
    walk.step(5);
    assertThat(published()).noneMatch(path -> path.contains(SESSION));
    assertThat(walk.said()).noneMatch(line -> line.contains("Quillharbor"));
  }

  private void complete() throws IOException {
    Path record = draft.resolve("session.yaml");
    Files.writeString(
        record,
        Files.readString(record)
            .replace("state: draft\n", "")
            .replaceAll("(?m)^# (authors|Who).*\n", "")
            .replace("sector: other", "sector: financial-services\n  evidence: At the end.")
            .replace("blog:\n", "authors: [{ name: Grace Example }]\nblog:\n"));
  }

  private static void saysNothing(Path file) throws IOException {
    assertThat(file.toString()).doesNotContainIgnoringCase("quillharbor");
    assertThat(Files.readString(file)).doesNotContainIgnoringCase("quillharbor");
  }

  /** Everything in the public folder, reports included. */
  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(records)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<String> published() throws IOException {
    List<String> paths = new ArrayList<>();
    for (Path file : files()) {
      String path = records.relativize(file).toString().replace('\\', '/');
      if (!path.startsWith("target/")) {
        paths.add(path);
        paths.add(Files.readString(file));
      }
    }
    return paths;
  }
}
