package io.github.otelfeedback.site;

import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Looks up what a pin stands for that somebody wrote by hand.
 *
 * @param workTree the top of the Git work tree
 * @param site the folder that holds {@code content/}
 * @param tip the newest commit of the website's main branch
 */
record PinHistory(Path workTree, Path site, CommitId tip) {

  static {
    NoSettings.apply();
  }

  /**
   * The pin; nothing where the commit, which may be short, is not one of the branch, or has no such
   * English page.
   *
   * @throws IOException where the repository is broken
   */
  Optional<Lock.Pin> pin(String commit, String english) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(workTree.toFile());
    try (Repository repository = builder.build();
        RevWalk commits = new RevWalk(repository)) {
      ObjectId id = repository.resolve(commit + "^{commit}");
      return id == null
          ? Optional.empty()
          : pin(repository, commits, commits.parseCommit(id), english);
    } catch (AmbiguousObjectException | IncorrectObjectTypeException | MissingObjectException e) {
      return Optional.empty();
    }
  }

  private Optional<Lock.Pin> pin(
      Repository repository, RevWalk commits, RevCommit commit, String english) throws IOException {
    RevCommit main = commits.parseCommit(ObjectId.fromString(tip.hex()));
    boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    if (!shallow && !commits.isMergedInto(commit, main)) {
      return Optional.empty();
    }
    String below = workTree.relativize(site).toString().replace('\\', '/');
    String path = below.isEmpty() ? english : below + "/" + english;
    try (TreeWalk found = TreeWalk.forPath(repository, path, commit.getTree())) {
      return Optional.ofNullable(found)
          .map(file -> new BlobId(file.getObjectId(0).name()))
          .map(blob -> new Lock.Pin(new CommitId(commit.name()), blob));
    }
  }
}
