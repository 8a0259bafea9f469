package io.github.otelfeedback.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Website;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  private static final String OLD = "content/en/blog/2025/old.md";
  private static final String SAME = "content/en/blog/2025/same.md";
  private static final String DEEP = "content/en/blog/2024/deep/index.md";
  private static final String NEW = "content/en/blog/2026/new/index.md";

  @TempDir private Path project;
  private Website website;
  private Trees trees;

  @BeforeEach
  void makeWebsite() throws IOException {
    website = new Website(project, "site").with(OLD, "old").with(SAME, "same").with(DEEP, "deep");
    trees = new Trees(website);
  }

  @Test
  void writesAndRemovesAndSaysWhat() throws IOException {
    Published published = trees.write(OLD, "newer").write(NEW, "new").remove(DEEP).publish();
    assertThat(published.problems()).isEmpty();
    assertThat(published.written()).containsExactly(OLD, NEW);
    assertThat(published.removed()).containsExactly(DEEP);
    assertThat(website.files()).containsOnlyKeys(OLD, SAME, NEW).containsEntry(OLD, "newer");
  }

  @Test
  void leavesNoEmptyFoldersAndNoStage() throws IOException {
    trees.remove(DEEP).publish();
    assertThat(website.site().resolve("content/en/blog/2024")).doesNotExist();
    assertThat(website.site().resolve("content/en/blog")).isDirectory();
    try (var left = Files.list(website.checkout().staging())) {
      assertThat(left).extracting(Path::getFileName).containsExactly(Path.of("writer.lock"));
    }
  }

  @Test
  void keepsFoldersInWhichOthersHaveFiles() throws IOException {
    website.with("content/en/blog/2024/theirs.md", "theirs");
    trees.remove(DEEP).publish();
    assertThat(website.site().resolve("content/en/blog/2024/deep")).doesNotExist();
    assertThat(website.files()).containsKey("content/en/blog/2024/theirs.md");
  }

  @Test
  void doesNotTouchWhatStaysTheSame() throws IOException {
    Path same = website.site().resolve(SAME);
    FileTime before = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(same, before);
    trees.write(NEW, "new").keep(SAME).publish();
    assertThat(Files.getLastModifiedTime(same)).isEqualTo(before);
  }

  @Test
  void withNothingToDoTouchesNothing() throws IOException {
    Published published = trees.keep(SAME).publish();
    assertThat(published.isDone()).isTrue();
    assertThat(published.written()).isEmpty();
    assertThat(website.checkout().staging()).isEmptyDirectory();
  }

  @Test
  void writesNothingWhenAFileChangedSinceItWasRead() throws IOException {
    trees.write(NEW, "new").write(OLD, "newer");
    website.with(OLD, "edited in between");
    assertRefused("changed-meanwhile");
    assertThat(website.files()).containsEntry(OLD, "edited in between").doesNotContainKey(NEW);
  }

  @Test
  void writesNothingWhenANewFileAppearedInItsPlace() throws IOException {
    trees.write(NEW, "new");
    website.with(NEW, "theirs");
    assertRefused("changed-meanwhile");
    assertThat(website.text(NEW)).isEqualTo("theirs");
  }

  @Test
  void removesNothingThatChangedSinceItWasRead() throws IOException {
    trees.remove(DEEP);
    website.with(DEEP, "edited in between");
    assertRefused("changed-meanwhile");
    assertThat(website.files()).containsKey(DEEP);
  }

  @Test
  void writesNothingThatIsNotWhatWasAudited() throws IOException {
    trees.write(NEW, "new");
    Files.writeString(trees.tree().entries().get(0).file(), "other");
    assertRefused("stage-damaged");
    assertThat(website.files()).doesNotContainKey(NEW);
  }

  @Test
  void finishesAnInterruptedRunFirst() throws IOException {
    trees.write(OLD, "newer").write(NEW, "new");
    dieWithJournal();
    Published published = new Trees(website).write(SAME, "changed").publish();
    assertThat(published.problems()).extracting(Problem::rule).containsExactly("recovered");
    assertThat(website.files())
        .containsEntry(OLD, "newer")
        .containsEntry(NEW, "new")
        .containsEntry(SAME, "changed");
  }

  @Test
  void doesNotShowInTheWorkTree() throws Exception {
    website.commit();
    Trees inGit = new Trees(website).write(OLD, "newer");
    inGit.publish();
    try (var git = website.open()) {
      assertThat(git.status().call().getUntracked()).isEmpty();
      assertThat(git.status().call().getModified()).containsExactly("site/" + OLD);
    }
  }

  private void dieWithJournal() {
    for (int at = 1; !trees.recovery().isDue(); at++) {
      trees.dieAfter(at);
    }
  }

  private void assertRefused(String rule) {
    Published published = trees.publish();
    assertThat(published.isDone()).isFalse();
    assertThat(published.written()).isEmpty();
    assertThat(published.problems()).extracting(Problem::rule).isEqualTo(List.of(rule));
    assertThat(trees.recovery().isDue()).isFalse();
  }
}
