package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenPostsTest {

  private static final String FIRST = "content/en/blog/2031/2031-05-lantern.md";
  private static final String SECOND = "content/en/blog/2031/2031-06-harbor.md";
  private static final String INDEX = "content/en/community/end-user/recordings.md";

  @TempDir Path folder;
  private ARecordsProject project;

  @BeforeEach
  void twoSessions() throws IOException {
    project =
        new ARecordsProject(folder)
            .named("2031-05-lantern", "Lantern Works")
            .named("2031-06-harbor", "Harbor Mill");
  }

  @Test
  void theOtherNewPostWaitsAndItsRowLinksNoPostThatIsMissing() {
    project.onlyPostsOf("2031-05-lantern").generated();
    assertThat(project.content()).containsKey(FIRST).doesNotContainKey(SECOND);
    assertThat(project.content().get(INDEX))
        .contains("Harbor Mill", "/blog/2031/2031-05-lantern/")
        .doesNotContain("/blog/2031/2031-06-harbor/");
  }

  @Test
  void oneAfterTheOtherEndsAsAllAtOnce() {
    project.onlyPostsOf("2031-05-lantern").generated();
    project.onlyPostsOf("2031-06-harbor").generated();
    SortedMap<String, String> oneByOne = project.content();
    project.onlyPostsOf().generated();
    assertThat(project.content()).isEqualTo(oneByOne).containsKeys(FIRST, SECOND);
  }

  @Test
  void aPostThatStandsIsLeftAloneThoughItsRecordChanged() throws IOException {
    project.generated();
    String before = project.content().get(SECOND);
    rewrite("2031-05-lantern");
    rewrite("2031-06-harbor");
    project.onlyPostsOf("2031-05-lantern").generated();
    assertThat(project.content().get(FIRST)).contains("A lamp tells");
    assertThat(project.content().get(SECOND)).isEqualTo(before);
    assertThat(project.check().failure()).isEmpty();
    assertThat(project.onlyPostsOf().check().failure()).isPresent();
  }

  @Test
  void aPostWhoseRecordIsGoneStaysUntilARunIsAboutIt() throws IOException {
    project.generated();
    for (String file : new String[] {"session.yaml", "en.md"}) {
      Files.delete(folder.resolve("sessions/2031-06-harbor/" + file));
    }
    Files.delete(folder.resolve("sessions/2031-06-harbor"));
    project.onlyPostsOf("2031-05-lantern").generated();
    assertThat(project.content()).containsKey(SECOND);
    project.onlyPostsOf().generated();
    assertThat(project.content()).doesNotContainKey(SECOND);
  }

  private void rewrite(String session) throws IOException {
    Path text = folder.resolve("sessions/" + session + "/en.md");
    Files.writeString(text, Files.readString(text).replace("A lantern tells", "A lamp tells"));
  }
}
