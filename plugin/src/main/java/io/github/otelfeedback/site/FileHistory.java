package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The texts that a file had, as far as the repository around it knows them.
 *
 * <p>Newest first, from the commit checked out; other names that the file had are not followed. No
 * repository, no commit, or a history that is cut off or broken: what can be read counts.
 */
public final class FileHistory {

  static {
    NoSettings.apply();
  }

  /** The committed texts of the file, with LF line ends. */
  public List<String> versions(Path file) {
    List<String> versions = new ArrayList<>();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(file.toFile());
    if (builder.getGitDir() != null) {
      try (Repository repository = builder.build()) {
        read(repository, file, versions);
      } catch (IOException e) {
        // A history that ends in the middle still tells what it has.
        return List.copyOf(versions);
      }
    }
    return List.copyOf(versions);
  }

  private static void read(Repository repository, Path file, List<String> versions)
      throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null || repository.isBare()) {
      return;
    }
    String path =
        repository
            .getWorkTree()
            .toPath()
            .toRealPath()
            .relativize(file.toRealPath())
            .toString()
            .replace('\\', '/');
    try (RevWalk commits = new RevWalk(repository)) {
      commits.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
      commits.markStart(commits.parseCommit(head));
      for (RevCommit commit = commits.next(); commit != null; commit = commits.next()) {
        text(repository, commit, path).ifPresent(versions::add);
      }
    }
  }

  private static Optional<String> text(Repository repository, RevCommit commit, String path)
      throws IOException {
    try (TreeWalk found = TreeWalk.forPath(repository, path, commit.getTree())) {
      return found == null
          ? Optional.empty()
          : Optional.of(
              new String(repository.open(found.getObjectId(0)).getBytes(), UTF_8)
                  .replace("\r\n", "\n"));
    }
  }
}
