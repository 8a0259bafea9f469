package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHistoryTest {

  private static final String POST = "content/en/blog/2025/a.md";

  @TempDir private Path project;

  @Test
  void theTextsOfAFileAreThereNewestFirstAndEachOnce() throws IOException {
    Website website = written("one", "two", "one", "three\r\n");
    website.with("content/en/blog/2025/other.md", "theirs").commit();
    assertThat(versions(10)).containsExactly("three\n", "one", "two");
  }

  @Test
  void whatWasNotCommittedIsNoVersion() throws IOException {
    written("one").with(POST, "two");
    assertThat(versions(10)).containsExactly("one");
  }

  @Test
  void noMoreCommitsAreLookedAtThanAsked() throws IOException {
    Website website = written("one", "two");
    for (int i = 0; i < 5; i++) {
      website.with("content/en/blog/2025/other.md", "theirs " + i).commit();
    }
    assertThat(versions(5)).containsExactly("two");
    assertThat(versions(6)).containsExactly("two");
    assertThat(versions(7)).containsExactly("two", "one");
    assertThat(new FileHistory().versions(file())).containsExactly("two", "one");
  }

  @Test
  void aShallowCloneTellsWhatItHas(@TempDir Path elsewhere) throws Exception {
    written("one", "two", "three");
    Path clone = elsewhere.resolve("clone");
    try (Git git =
        Git.cloneRepository()
            .setURI(project.toUri().toString())
            .setDirectory(clone.toFile())
            .setDepth(2)
            .call()) {
      assertThat(git.getRepository().getObjectDatabase().getShallowCommits()).hasSize(1);
    }
    assertThat(new FileHistory().versions(clone.resolve(POST))).containsExactly("three", "two");
  }

  @Test
  void aCloneWithoutAllContentsTellsWhatItHas() throws IOException {
    written("one", "two", "three");
    String lost = BlobId.of("two").hex();
    Files.delete(project.resolve(".git/objects/" + lost.substring(0, 2) + "/" + lost.substring(2)));
    assertThat(versions(10)).containsExactly("three", "one");
  }

  @Test
  void aHistoryThatIsBrokenIsNone() throws IOException {
    Website website = new Website(project, "").with(POST, "one");
    String first = website.commit().hex();
    website.with(POST, "two").commit();
    Files.delete(
        project.resolve(".git/objects/" + first.substring(0, 2) + "/" + first.substring(2)));
    assertThat(versions(10)).isEmpty();
  }

  @Test
  void withoutARepositoryThereIsNothing() throws IOException {
    new Website(project, "").with(POST, "one");
    assertThat(versions(10)).isEmpty();
  }

  private Website written(String... texts) throws IOException {
    Website website = new Website(project, "");
    for (String text : texts) {
      website.with(POST, text).commit();
    }
    return website;
  }

  private List<String> versions(int commits) {
    return new FileHistory(commits).versions(file());
  }

  private Path file() {
    return project.resolve(POST);
  }
}
