package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {

  private static final String POST = "content/en/blog/2025/a.md";

  @TempDir private Path project;

  @Test
  void knowsTheEnglishPagesOfMain() throws IOException {
    Website website = new Website(project, "").with(POST, "one").with("content/ja/b.md", "");
    CommitId tip = website.commit();
    website.with(POST, "two").with("content/en/blog/2025/b.md", "new");
    MainBranch main = website.read().main().orElseThrow();
    assertThat(main.tip()).isEqualTo(tip);
    assertThat(main.english()).containsOnlyKeys(POST);
    assertThat(main.english(POST)).contains(BlobId.of("one"));
  }

  @Test
  void aSiteMayBeAFolderOfTheRepository() throws IOException {
    Website website = new Website(project, "example/site").with(POST, "one");
    Files.createDirectories(project.resolve("content/en/blog"));
    Files.writeString(project.resolve("content/en/blog/other.md"), "other site");
    website.commit();
    assertThat(website.read().main().orElseThrow().english()).containsOnlyKeys(POST);
  }

  @Test
  void stagesInGitsOwnFolder() throws IOException {
    Website website = new Website(project, "site").with(POST, "one");
    website.commit();
    assertThat(website.checkout().staging())
        .isEqualTo(project.toRealPath().resolve(".git/otel-feedback"));
    assertThat(website.checkout().workTree()).contains(project.toRealPath());
  }

  @Test
  void anotherBranchOrADetachedHeadDoesNotMatter() throws Exception {
    Website website = new Website(project, "").with(POST, "one");
    CommitId tip = website.commit();
    try (Git git = website.open()) {
      git.checkout().setName("work").setCreateBranch(true).call();
      website.with(POST, "two");
      CommitId work = website.commit();
      assertThat(website.read().main().orElseThrow().tip()).isEqualTo(tip);
      git.checkout().setName(work.hex()).call();
    }
    assertThat(website.read().main().orElseThrow().tip()).isEqualTo(tip);
  }

  @Test
  void withoutALocalMainThatOfOriginCounts() throws Exception {
    Website website = new Website(project, "").with(POST, "one");
    CommitId tip = website.commit();
    try (Git git = website.open()) {
      RefUpdate remote = git.getRepository().updateRef("refs/remotes/origin/main");
      remote.setNewObjectId(git.getRepository().resolve(tip.hex()));
      remote.update();
      git.checkout().setName("work").setCreateBranch(true).call();
      git.branchDelete().setBranchNames("main").setForce(true).call();
    }
    assertThat(website.read().main().orElseThrow().tip()).isEqualTo(tip);
  }

  @Test
  void settingsOfTheMachineAndItsUserAreNotAskedFor() throws Exception {
    new Website(project, "").with(POST, "one").commit();
    GitHistory.folderOf(project);
    SystemReader system = SystemReader.getInstance();
    assertThat(system.getUserConfig().toText()).isEmpty();
    assertThat(system.getSystemConfig().toText()).isEmpty();
    system.getJGitConfig().save();
    assertThat(system.openJGitConfig(null, FS.DETECTED).getFile()).isNull();
  }

  @Test
  void aRepositoryWithoutMainHasNone() throws IOException {
    Website website = new Website(project, "").with(POST, "one");
    website.open().close();
    assertThat(website.read().main()).isEmpty();
    assertThat(website.read().problems()).isEmpty();
  }

  @Test
  void aHistoryWithoutItsObjectsIsAWarning() throws IOException {
    Website website = new Website(project, "").with(POST, "one");
    String tip = website.commit().hex();
    Files.delete(project.resolve(".git/objects/" + tip.substring(0, 2) + "/" + tip.substring(2)));
    SiteSnapshot site = website.read();
    assertThat(site.main()).isEmpty();
    assertThat(site.problems())
        .extracting(Problem::rule, Problem::isError)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("broken-history", false));
  }
}
