package io.github.otelfeedback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected texts are what Prettier 3.9.6 makes of the inputs. */
class GoldenFormatTest {

  private static final Path FOLDERS = Path.of("src/test/resources/format");

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void proseIsFilled(Path folder) throws IOException {
    check(folder, "always.md", ProseWrap.ALWAYS);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void linesArePreserved(Path folder) throws IOException {
    check(folder, "preserve.md", ProseWrap.PRESERVE);
  }

  @Test
  void everyFolderHoldsItsThreeFiles() throws IOException {
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrder("input.md", "always.md", "preserve.md");
      }
    }
  }

  private static void check(Path folder, String expected, ProseWrap wrap) throws IOException {
    String formatted = MarkdownFormatter.format(read(folder.resolve("input.md")), wrap);
    assertThat(formatted).isEqualTo(read(folder.resolve(expected)));
    assertThat(MarkdownFormatter.format(formatted, wrap)).as("second run").isEqualTo(formatted);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }
}
