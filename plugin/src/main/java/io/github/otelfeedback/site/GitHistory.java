package io.github.otelfeedback.site;

import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** Reads commits of the repository around a work tree; never changes it. */
final class GitHistory {

  private static final List<String> PLACES =
      List.of("refs/heads/", "refs/remotes/upstream/", "refs/remotes/origin/", "refs/remotes/");

  private final Path workTree;

  static {
    NoSettings.apply();
  }

  GitHistory(Path workTree) {
    this.workTree = workTree;
  }

  /** The folder of Git's own files for a work tree; that of a linked work tree is its own. */
  static Optional<Path> folderOf(Path workTree) {
    return folderOf(workTree, repository -> Path.of(repository.getIdentifier()));
  }

  /** The folder of Git's own files that all linked work trees share. */
  static Optional<Path> sharedFolderOf(Path workTree) {
    return folderOf(workTree, repository -> repository.getCommonDirectory().toPath());
  }

  private static Optional<Path> folderOf(Path workTree, Function<Repository, Path> place) {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(workTree.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = builder.build()) {
      return Optional.of(place.apply(repository).toAbsolutePath().normalize());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The branch of that name seen from a folder of the work tree: the local one, as the website's
   * own scripts take it, else that of {@code upstream}, else that of {@code origin}; a name such as
   * {@code upstream/main} is that of a remote.
   *
   * @param pins the commits to look for on it
   * @throws IOException where commits or trees are missing or broken
   */
  Optional<MainBranch> main(String branch, Path site, Set<CommitId> pins) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(workTree.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = builder.build()) {
      for (String place : PLACES) {
        Ref found = repository.exactRef(place + branch);
        if (found != null && found.getObjectId() != null) {
          ObjectId tip = found.getObjectId();
          return Optional.of(
              new MainBranch(
                  new CommitId(tip.name()),
                  english(repository, tip, prefix(site)),
                  lost(repository, tip, pins)));
        }
      }
      return Optional.empty();
    }
  }

  private static Set<CommitId> lost(Repository repository, ObjectId tip, Set<CommitId> pins)
      throws IOException {
    Set<CommitId> lost = new TreeSet<>(Comparator.comparing(CommitId::hex));
    lost.addAll(pins);
    if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
      return Set.of();
    }
    try (RevWalk commits = new RevWalk(repository)) {
      commits.markStart(commits.parseCommit(tip));
      RevCommit commit = commits.next();
      while (commit != null && !lost.isEmpty()) {
        lost.remove(new CommitId(commit.name()));
        commit = commits.next();
      }
    }
    return Collections.unmodifiableSet(lost);
  }

  private String prefix(Path site) {
    String below = workTree.relativize(site).toString().replace('\\', '/');
    return below.isEmpty() ? "" : below + "/";
  }

  private static SortedMap<String, BlobId> english(
      Repository repository, ObjectId tip, String prefix) throws IOException {
    SortedMap<String, BlobId> english = new TreeMap<>();
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk files = new TreeWalk(repository)) {
      files.addTree(commits.parseCommit(tip).getTree());
      files.setRecursive(true);
      files.setFilter(
          PathFilterGroup.createFromStrings(
              prefix + "content/en/blog", prefix + "content/en/community"));
      while (files.next()) {
        String path = files.getPathString();
        if (path.endsWith(".md")) {
          english.put(path.substring(prefix.length()), new BlobId(files.getObjectId(0).name()));
        }
      }
    }
    return Collections.unmodifiableSortedMap(english);
  }
}
