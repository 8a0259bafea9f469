package io.github.otelfeedback.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NotesReaderTest {

  private static final Path GOLDEN = Path.of("src/test/resources/notes");

  @TestFactory
  Stream<DynamicTest> exportsBecomeWhatStandsBesideThem() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList().stream()
          .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), () -> check(one)));
    }
  }

  private static void check(Path folder) throws IOException {
    Path markdown = folder.resolve("input.md");
    Path input = Files.exists(markdown) ? markdown : folder.resolve("input.html");
    Notes notes = new NotesReader().read(Files.readString(input));
    assertThat(shown(notes)).isEqualTo(Files.readString(folder.resolve("expected.md")));
    Notes again = new NotesReader().read(notes.markdown());
    assertThat(again.markdown()).as("read again").isEqualTo(notes.markdown());
  }

  private static String shown(Notes notes) {
    return "title: "
        + notes.title().orElse("(none)")
        + "\nto confirm: "
        + notes.toConfirm()
        + "\n\n"
        + notes.markdown()
        + "\n";
  }

  @Test
  void everyLineEndAndByteOrderMarkReadsAlike() {
    String unix = "# Title\n\nOne\n\n## Two\n";
    Notes expected = new NotesReader().read(unix);
    assertThat(new NotesReader().read("\uFEFF" + unix.replace("\n", "\r\n"))).isEqualTo(expected);
  }
}
