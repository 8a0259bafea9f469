package io.github.otelfeedback.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Website;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {

  private static final String FINE = "content/en/blog/2025/fine.md";

  @TempDir private Path project;
  private Website website;
  private Trees trees;

  @BeforeEach
  void makeWebsite() throws IOException {
    website = new Website(project, "site").with("content/en/blog/_index.md", "blog");
    trees = new Trees(website).write(FINE, "fine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/en/../../outside.md",
        "content/en/blog/./a.md",
        "/etc/a.md",
        "config/en/a.md",
        "content/en/blog/2025/con.md",
        "content/en/blog/2025/LPT1",
        "content/en/blog/2025/a:b.md",
        "content/en/blog/2025/a\\b.md",
        "content/en/blog/2025/a.",
        "content/en/blog/2025/a ",
        "content/en/blog/2025/a\nb",
        "content/en/.git/config",
        "content/en/blog//a.md",
        "content/en/blog/2025/cafe\u0301.md"
      })
  void refusesNamesThatSomeFileSystemCannotHold(String path) throws IOException {
    assertThat(SafeName.isSafe(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/en/.otel-feedback.lock",
        "content/zh/blog/2025/_index.md",
        "content/en/blog/2025/console/index.md",
        "content/en/blog/2025/caf\u00e9.png"
      })
  void acceptsPlainNames(String path) {
    assertThat(SafeName.isSafe(path)).isTrue();
  }

  @Test
  void refusesNamesThatAreTooLong() throws IOException {
    assertThat(SafeName.isSafe("content/en/" + "a".repeat(201))).isFalse();
    assertThat(SafeName.isSafe("content/en/" + "\u3042".repeat(70))).isFalse();
    assertThat(SafeName.isSafe("content/en/" + "abcdefghi/".repeat(23))).isFalse();
    assertRefused("content/en/" + "a".repeat(201), "unsafe-path");
  }

  @Test
  void refusesALinkOutOfTheWebsite() throws IOException {
    Path outside = Files.createDirectories(project.resolve("outside"));
    Files.createSymbolicLink(website.site().resolve("content/en/blog/2024"), outside);
    assertRefused("content/en/blog/2024/a.md", "symlink");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void refusesALinkWithinTheWebsite() throws IOException {
    Files.createSymbolicLink(website.site().resolve("content/ja"), Path.of("en"));
    assertRefused("content/ja/blog/2025/a.md", "symlink");
  }

  @Test
  void refusesALinkInPlaceOfTheFile() throws IOException {
    Files.createSymbolicLink(website.site().resolve("content/en/blog/a.md"), Path.of("nowhere.md"));
    assertRefused("content/en/blog/a.md", "symlink");
  }

  @Test
  void refusesAFolderInPlaceOfTheFile() throws IOException {
    website.with("content/en/blog/a.md/b.md", "");
    assertRefused("content/en/blog/a.md", "blocked-path");
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    website.with("content/en/blog/2024", "");
    assertRefused("content/en/blog/2024/a.md", "blocked-path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/en/blog/2025/FINE.md", "content/en/Blog/2025/other.md"})
  void refusesNamesThatDifferFromAnotherByCaseOnly(String path) throws IOException {
    assertRefused(path, "twin-path");
  }

  @Test
  void refusesANameWhoseTwinIsOnTheDisk() throws IOException {
    website.with("content/en/blog/2025/caf\u00e9.md", "theirs");
    assertRefused("content/en/blog/2025/CAF\u00c9.md", "twin-path");
  }

  @Test
  void reportsEverythingAtOnce() throws IOException {
    Published published =
        trees.write("content/en/blog/nul.md", "").write("content/en/blog/com1", "").publish();
    assertThat(published.problems())
        .extracting(Problem::rule)
        .containsExactly("unsafe-path", "unsafe-path");
  }

  private void assertRefused(String path, String rule) throws IOException {
    SortedMap<String, String> before = website.files();
    Published published = trees.write(path, "text").publish();
    assertThat(published.problems()).extracting(Problem::rule).containsExactly(rule);
    assertThat(published.problems().get(0).place().file()).isEqualTo("site/" + path);
    assertThat(website.files()).isEqualTo(before);
  }
}
