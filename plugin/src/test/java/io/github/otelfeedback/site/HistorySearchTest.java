package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistorySearchTest {

  private static final String POST = "content/en/blog/2031/a.md";
  private static final String INDEX = "content/en/community/end-user/recordings.md";

  @TempDir private Path project;

  @Test
  void findsAllVersionsWithTheCommitsThatBroughtThemIn() throws IOException {
    Website website = new Website(project, "site").with(POST, "one").with("content/b.md", "b");
    CommitId first = website.commit();
    CommitId second = website.with(POST, "two").commit();
    website.with("content/b.md", "c").commit();
    Files.delete(website.site().resolve(POST));
    website.commit();
    Held held = search(website).find(Wanted.all(List.of(POST)));
    assertThat(held.complete()).isTrue();
    assertThat(held.objects())
        .extracting(HeldObject::path, HeldObject::blob, HeldObject::commits)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("site/" + POST, BlobId.of("one"), List.of(first)),
            org.assertj.core.groups.Tuple.tuple("site/" + POST, BlobId.of("two"), List.of(second)));
  }

  @Test
  void looksAtEveryRef() throws Exception {
    Website website = new Website(project, "").with("content/b.md", "b");
    CommitId base = website.commit();
    try (Git git = website.open()) {
      kept(website, git, base, "on a branch", "refs/heads/side");
      kept(website, git, base, "from elsewhere", "refs/remotes/origin/pull");
      kept(website, git, base, "tagged", "refs/tags/v1");
      kept(website, git, base, "of a change", "refs/pull/7/head");
      website.with(POST, "stashed once");
      git.add().addFilepattern(".").call();
      git.stashCreate().call();
      website.with(POST, "stashed twice");
      git.add().addFilepattern(".").call();
      git.stashCreate().call();
    }
    Held held = search(website).find(Wanted.all(List.of(POST)));
    assertThat(keeping(held, "on a branch")).contains("refs/heads/side");
    assertThat(keeping(held, "from elsewhere")).contains("refs/remotes/origin/pull");
    assertThat(keeping(held, "tagged")).contains("refs/tags/v1");
    assertThat(keeping(held, "of a change")).contains("refs/pull/7/head");
    assertThat(keeping(held, "stashed twice")).contains("refs/stash");
    assertThat(keeping(held, "stashed once")).containsExactly("reflog of refs/stash");
  }

  @Test
  void ofASharedFileCountsOnlyWhatHoldsTheTrace() throws IOException {
    Website website = new Website(project, "").with(INDEX, "row of /blog/2031/a/ and others");
    website.commit();
    website.with(INDEX, "row of /blog/2031/a-longer-name/").commit();
    Wanted wanted =
        new Wanted(Set.of(), Set.of(INDEX), HistorySearch.anyOf(List.of("/blog/2031/a")));
    assertThat(search(website).find(wanted).objects())
        .extracting(HeldObject::blob)
        .containsExactly(BlobId.of("row of /blog/2031/a/ and others"));
  }

  @Test
  void aHistoryWithoutItsObjectsIsNotComplete() throws IOException {
    Website website = new Website(project, "").with(POST, "one");
    website.commit();
    String tip = website.with(POST, "two").commit().hex();
    Files.delete(project.resolve(".git/objects/" + tip.substring(0, 2) + "/" + tip.substring(2)));
    assertThat(search(website).find(Wanted.all(List.of(POST))).complete()).isFalse();
  }

  @Test
  void aFolderWithoutRepositoryHoldsNothing() throws IOException {
    Website website = new Website(project, "").with(POST, "one");
    assertThat(search(website).find(Wanted.all(List.of(POST)))).isEqualTo(Held.NOTHING);
    assertThat(search(website).isCommitted(POST)).isFalse();
    website.commit();
    assertThat(search(website).isCommitted(POST)).isTrue();
  }

  @Test
  void formerPathsOfASessionStandInTheLocksOfAllTimes() throws IOException {
    Website website = new Website(project, "");
    website.with(Lock.pathOf(SiteLocale.EN), lock("content/en/blog/2031/old.md")).commit();
    website.with(Lock.pathOf(SiteLocale.EN), lock("content/en/blog/2031/new.md")).commit();
    website.with(Lock.pathOf(SiteLocale.EN), LockText.write(Lock.of(SiteLocale.EN, List.of())));
    website.commit();
    assertThat(new FormerPaths(website.checkout()).of(new SessionId("2031-05-lantern")))
        .containsExactly("content/en/blog/2031/new.md", "content/en/blog/2031/old.md");
    assertThat(new FormerPaths(website.checkout()).of(new SessionId("2031-05"))).isEmpty();
  }

  private static String lock(String path) {
    Lock.Entry entry =
        new Lock.Entry(
            path,
            BlobId.of("x"),
            Optional.of(new SessionId("2031-05-lantern")),
            "inputs",
            Optional.empty());
    return LockText.write(Lock.of(SiteLocale.EN, List.of(entry)));
  }

  /** Commits a text, lets a ref keep it, and takes the branch and its log back. */
  private static void kept(Website website, Git git, CommitId base, String text, String ref)
      throws IOException, GitAPIException {
    git.checkout().setName(base.hex()).call();
    ObjectId commit = ObjectId.fromString(website.with(POST, text).commit().hex());
    RefUpdate update = git.getRepository().updateRef(ref);
    update.setNewObjectId(commit);
    update.forceUpdate();
    git.checkout().setName("main").call();
  }

  private static List<String> keeping(Held held, String text) {
    return held.objects().stream()
        .filter(object -> object.blob().equals(BlobId.of(text)))
        .findFirst()
        .orElseThrow()
        .refs();
  }

  private static HistorySearch search(Website website) {
    return new HistorySearch(website.site());
  }
}
