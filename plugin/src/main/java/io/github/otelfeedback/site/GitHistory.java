package io.github.otelfeedback.site;

import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** Reads commits of the repository around a work tree; never changes it. */
final class GitHistory {

  private final Path workTree;

  static {
    NoSettings.apply();
  }

  GitHistory(Path workTree) {
    this.workTree = workTree;
  }

  /** The folder of Git's own files for a work tree; that of a linked work tree is its own. */
  static Optional<Path> folderOf(Path workTree) {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(workTree.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = builder.build()) {
      return Optional.of(Path.of(repository.getIdentifier()).toAbsolutePath().normalize());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The branch of that name, else that of {@code origin}, seen from a folder of the work tree.
   *
   * @throws IOException where commits or trees are missing or broken
   */
  Optional<MainBranch> main(String branch, Path site) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(workTree.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = builder.build()) {
      ObjectId tip = repository.resolve("refs/heads/" + branch);
      if (tip == null) {
        tip = repository.resolve("refs/remotes/origin/" + branch);
      }
      return tip == null ? Optional.empty() : Optional.of(at(repository, tip, prefix(site)));
    }
  }

  private String prefix(Path site) {
    String below = workTree.relativize(site).toString().replace('\\', '/');
    return below.isEmpty() ? "" : below + "/";
  }

  private static MainBranch at(Repository repository, ObjectId tip, String prefix)
      throws IOException {
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
    return new MainBranch(new CommitId(tip.name()), Collections.unmodifiableSortedMap(english));
  }
}
