package io.github.otelfeedback.reconcile;

import static io.github.otelfeedback.reconcile.Pages.page;
import static io.github.otelfeedback.reconcile.Runs.LOCK;
import static io.github.otelfeedback.reconcile.Runs.POST;
import static io.github.otelfeedback.reconcile.Runs.rules;
import static io.github.otelfeedback.value.SiteLocale.EN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  private static final Page FIRST = page(EN, "blog/2025/a.md", "First");
  private static final Page SAME_TEXT = page(EN, "blog/2025/b.md", "First");

  @TempDir private Path project;
  private Runs runs;

  @BeforeEach
  void makeWebsite() throws IOException {
    runs = new Runs(project);
  }

  @Test
  void leavesTheWebsiteAlone() throws IOException {
    runs.reconcile(FIRST);
    assertThat(runs.website().files()).isEmpty();
  }

  @Test
  void doesNotShowInTheWorkTree() throws Exception {
    runs.website().with("content/en/blog/_index.md", "Blog").commit();
    StagedTree tree = runs.reconcile(FIRST).tree();
    assertThat(tree.stage()).startsWithRaw(project.toRealPath().resolve(".git/otel-feedback"));
    try (Git git = runs.website().open()) {
      assertThat(git.status().call().isClean()).isTrue();
    }
  }

  @Test
  void holdsEachFileWithItsIdAndOrigins() throws IOException {
    StagedEntry post = runs.reconcile(FIRST).tree().entries().get(1);
    assertThat(post.path()).isEqualTo(POST);
    assertThat(post.replaces()).isEmpty();
    assertThat(post.blob()).isEqualTo(BlobId.of(Files.readAllBytes(post.file())));
    assertThat(post.origins())
        .containsExactly(
            new Origin(Optional.of(Pages.SESSION), 1, 4),
            new Origin(Optional.of(Pages.SESSION), 6, 6));
  }

  @Test
  void keepsFilesOfTheSameContentApart() {
    List<StagedEntry> entries = runs.reconcile(FIRST, SAME_TEXT).tree().entries();
    assertThat(entries).extracting(StagedEntry::file).doesNotHaveDuplicates();
    assertThat(entries)
        .extracting(StagedEntry::path)
        .containsExactly(LOCK, POST, SAME_TEXT.path().inSite());
  }

  @Test
  void knowsWhatIsReplaced() throws IOException {
    runs.run(FIRST);
    BlobId standing = BlobId.of(runs.website().text(POST));
    StagedTree tree = runs.reconcile(page(EN, "blog/2025/a.md", "Second")).tree();
    assertThat(tree.entries().get(1).replaces()).contains(standing);
  }

  @Test
  void isClearedByDiscarding() {
    StagedTree tree = runs.reconcile(FIRST).tree();
    assertThat(tree.stage()).isDirectory();
    tree.discard();
    tree.discard();
    assertThat(tree.stage()).doesNotExist();
  }

  @Test
  void givesTheSameBytesFromTheSamePages() throws IOException {
    List<BlobId> once = blobs(runs.reconcile(FIRST, SAME_TEXT));
    assertThat(blobs(runs.reconcile(SAME_TEXT, FIRST))).isEqualTo(once);
  }

  @Test
  void thatCannotBeDoneIsAProblem() throws IOException {
    Path staging = runs.website().checkout().staging();
    Files.createDirectories(staging.getParent());
    Files.writeString(staging, "a file where the folder should be");
    Reconciled run = runs.reconcile(FIRST);
    assertThat(rules(run)).containsExactly("cannot-stage");
    assertThat(run.tree().changesAnything()).isFalse();
  }

  private static List<BlobId> blobs(Reconciled run) {
    List<BlobId> blobs = run.tree().entries().stream().map(StagedEntry::blob).toList();
    run.tree().discard();
    return blobs;
  }
}
