package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.picture.Sample;
import io.github.otelfeedback.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixTest {

  private static final Path FIXES = Path.of("src", "test", "resources", "fixes");
  private static final String ID = "2031-05-lantern";

  @TempDir Path folder;
  private ARecordsProject project;

  @BeforeEach
  void start() throws IOException {
    project = new ARecordsProject(folder).named(ID, "Lantern Works");
  }

  static Stream<Path> fixes() throws IOException {
    try (Stream<Path> folders = Files.list(FIXES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fixes")
  void whatHasOneSafeAnswerIsFixedAndListed(Path expected) throws IOException {
    String name = Files.exists(expected.resolve("ja.md")) ? "ja.md" : "en.md";
    Path file = file(name);
    Files.copy(expected.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
    RunReport report = validate(true);
    assertThat(file).hasSameTextualContentAs(expected.resolve("fixed.md"));
    assertThat(report.remarks()).isEqualTo(Files.readAllLines(expected.resolve("done.txt")));
    assertThat(validate(true).remarks()).as("what is fixed stays fixed").isEmpty();
    assertThat(file).hasSameTextualContentAs(expected.resolve("fixed.md"));
  }

  @Test
  void nothingIsWrittenUnlessAskedFor() throws IOException {
    Files.writeString(file("en.md"), english("Lanterns on github.\n"));
    assertThat(validate(false).remarks()).isEmpty();
    assertThat(file("en.md")).content().endsWith("Lanterns on github.\n");
  }

  @Test
  void picturesOfWhoStaysUnnamedLoseWhatIsNotSeen() throws IOException {
    String record = Files.readString(file("session.yaml"));
    Files.writeString(file("session.yaml"), record.replace("consent: named", "consent: anonymous"));
    Path picture = Files.createDirectories(file("assets")).resolve("lantern.png");
    byte[] clean = Sample.of("png");
    Files.write(picture, Sample.with(clean, 33, Sample.png("tEXt", "Author\0Ada")));
    assertThat(validate(false).remarks()).isEmpty();
    assertThat(validate(true).remarks())
        .containsExactly("sessions/" + ID + "/assets/#1: fixed: taken out of the picture: text.");
    assertThat(picture).hasBinaryContent(clean);
    assertThat(validate(true).remarks()).isEmpty();
  }

  @Test
  void whatWasFixedIsNoProblemAnyMore() throws IOException {
    Files.writeString(file("en.md"), english("[Docs](https://opentelemetry.io/docs/).\n"));
    assertThat(validate(false).failure()).isPresent();
    assertThat(validate(true).failure()).isEmpty();
    assertThat(validate(false).failure()).isEmpty();
  }

  @Test
  void lineEndsStayAsTheyAre() throws IOException {
    Files.writeString(
        file("en.md"),
        english("One on github.\r\n\nTwo on github.\nThree.\r\n")
            .replace("---\n\n", "---\r\n\r\n"));
    assertThat(validate(true).remarks()).hasSize(2);
    assertThat(file("en.md"))
        .content()
        .endsWith("---\r\n\r\nOne on GitHub.\r\n\nTwo on GitHub.\nThree.\r\n");
  }

  @Test
  void nothingButTheTextItselfIsLeftBehind() throws IOException {
    Files.writeString(file("en.md"), english("One on github.\n"));
    validate(true);
    try (Stream<Path> files = Files.list(folder.resolve("sessions").resolve(ID))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("session.yaml", "en.md");
    }
  }

  @Test
  void aWebsiteWithListsOfItsOwnDecidesWhatIsRight() throws IOException {
    Files.writeString(
        folder.resolve(".textlintrc.yml"),
        "rules:\n  terminology:\n    terms:\n      - LanTern\n      - [a, b]\n");
    Files.writeString(file("en.md"), english("A lantern on github.\n"));
    assertThat(validate(true).remarks())
        .isEqualTo(List.of(place(6, 3) + ": fixed: A word became `LanTern`."));
  }

  private RunReport validate(boolean fix) throws IOException {
    return new Validate(project.settings(), stage -> {}, fix).run();
  }

  private Path file(String name) {
    return folder.resolve("sessions").resolve(ID).resolve(name);
  }

  private static String place(int line, int column) {
    return "sessions/" + ID + "/en.md:" + line + ":" + column;
  }

  private static String english(String body) {
    return "---\ntitle: Lanterns at work\ntopic: Lanterns that report\n---\n\n" + body;
  }
}
