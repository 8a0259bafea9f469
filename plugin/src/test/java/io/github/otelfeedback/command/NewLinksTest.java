package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewLinksTest {

  private static final String PLAYER =
      "https://www.youtube.com/embed/abcDEF12_-3"
          + "?autoplay=0&controls=1&end=0&loop=0&mute=0&start=0";

  @TempDir Path folder;
  private ARecordsProject project;

  @BeforeEach
  void start() throws IOException {
    project = new ARecordsProject(folder).named("2031-05-lantern", "Lantern Works");
    Files.writeString(
        folder.resolve("sessions/2031-05-lantern/en.md"),
        """
        ---
        title: Lanterns at work
        topic: Lanterns that report how bright they are
        ---

        See [one](https://example.org/one), [two][] and [the docs](/docs/).

        [two]: https://example.org/two
        """);
  }

  @Test
  void externalLinksOfNewPagesAreListedOnceAndSorted() {
    assertThat(project.generated().links())
        .contains("https://example.org/one", "https://example.org/two", PLAYER)
        .allMatch(link -> link.startsWith("https://"))
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void pagesThatStayAsTheyAreAskForNothing() {
    project.generated();
    assertThat(project.generated().links()).isEmpty();
  }

  @Test
  void whatTheWebsiteHasCheckedIsLeftOut() throws IOException {
    Files.writeString(
        folder.resolve(".lycheecache"),
        "https://example.org/one,200,1787029628\n" + PLAYER + ",200,1787029628\n");
    assertThat(project.check().links())
        .contains("https://example.org/two")
        .doesNotContain("https://example.org/one", PLAYER);
  }

  @Test
  void runsThatWriteNothingForAFaultAskForNothing() throws IOException {
    project.session("broken", "version: 1\nheldd: 2031\n", "");
    assertThat(project.generate().links()).isEmpty();
  }
}
