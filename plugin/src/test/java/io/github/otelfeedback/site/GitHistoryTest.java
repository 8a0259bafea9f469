package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      point(git, "refs/remotes/origin/main", tip);
      git.checkout().setName("work").setCreateBranch(true).call();
      git.branchDelete().setBranchNames("main").setForce(true).call();
    }
    assertThat(website.read().main().orElseThrow().tip()).isEqualTo(tip);
  }

  @Test
  void thatOfUpstreamComesBeforeThatOfOriginAndCanBeNamed() throws Exception {
    Website website = new Website(project, "").with(POST, "one");
    CommitId one = website.commit();
    CommitId two = website.with(POST, "two").commit();
    CommitId three = website.with(POST, "three").commit();
    try (Git git = website.open()) {
      point(git, "refs/remotes/origin/main", one);
      point(git, "refs/remotes/upstream/main", two);
      git.checkout().setName("work").setCreateBranch(true).call();
      assertThat(tip(website, "main")).isEqualTo(three);
      assertThat(tip(website, "upstream/main")).isEqualTo(two);
      git.branchDelete().setBranchNames("main").setForce(true).call();
    }
    assertThat(tip(website, "main")).isEqualTo(two);
    assertThat(tip(website, "origin/main")).isEqualTo(one);
    SiteSettings other = new SiteSettings(website.checkout(), "main~1");
    assertThat(new SiteReader(other).read().main()).isEmpty();
  }

  @Test
  void aShallowCloneIsEnough(@TempDir Path elsewhere) throws Exception {
    Website website = new Website(project, "").with(POST, "one");
    website.commit();
    CommitId tip = website.with(POST, "two").commit();
    Git.cloneRepository()
        .setURI(project.toUri().toString())
        .setDirectory(elsewhere.resolve("clone").toFile())
        .setDepth(1)
        .call()
        .close();
    MainBranch main = new Website(elsewhere.resolve("clone"), "").read().main().orElseThrow();
    assertThat(main.tip()).isEqualTo(tip);
    assertThat(main.english(POST)).contains(BlobId.of("two"));
  }

  @Test
  void pinsThatMainDoesNotHaveAreLost() throws Exception {
    Website website = new Website(project, "").with(POST, "one");
    CommitId first = website.commit();
    website.with(POST, "two").commit();
    String other = "a".repeat(40);
    website.with("content/ja/.otel-feedback.lock", pins(first.hex(), other));
    assertThat(website.read().main().orElseThrow().lost()).containsExactly(new CommitId(other));
  }

  private static String pins(String... commits) {
    List<Lock.Entry> entries = new ArrayList<>();
    for (String commit : commits) {
      Lock.Pin pin = new Lock.Pin(new CommitId(commit), BlobId.of("one"));
      String path = "content/ja/blog/2025/" + commit.charAt(0) + ".md";
      entries.add(
          new Lock.Entry(path, BlobId.of(""), Optional.empty(), "inputs", Optional.of(pin)));
    }
    return LockText.write(Lock.of(SiteLocale.JA, entries));
  }

  private static CommitId tip(Website website, String branch) {
    SiteSettings settings = new SiteSettings(website.checkout(), branch);
    return new SiteReader(settings).read().main().orElseThrow().tip();
  }

  private static void point(Git git, String name, CommitId to) throws IOException {
    RefUpdate update = git.getRepository().updateRef(name);
    update.setNewObjectId(git.getRepository().resolve(to.hex()));
    update.update();
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
