package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The texts that a file had, as far as the repository around it knows them.
 *
 * <p>Newest first, each once, from the commit checked out; other names that the file had are not
 * followed. No repository, no commit, or a history that is cut off or broken: what can be read
 * counts. However long the history, a bounded number of commits is looked at.
 */
public final class FileHistory {

  private static final int COMMITS = 2000;

  private final int commits;

  static {
    NoSettings.apply();
  }

  public FileHistory() {
    this(COMMITS);
  }

  /** Looks at so many commits at most. */
  FileHistory(int commits) {
    this.commits = commits;
  }

  /** The committed texts of the file, with LF line ends. */
  public List<String> versions(Path file) {
    Set<String> versions = new LinkedHashSet<>();
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

  private void read(Repository repository, Path file, Set<String> versions) throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null || repository.isBare()) {
      return;
    }
    Path top = repository.getWorkTree().toPath().toRealPath();
    String path = top.relativize(file.toRealPath()).toString().replace('\\', '/');
    Set<ObjectId> seen = new LinkedHashSet<>();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.markStart(walk.parseCommit(head));
      int looked = 0;
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        Optional<ObjectId> blob = blob(repository, commit, path).filter(seen::add);
        if (blob.isPresent()) {
          text(repository, blob.get()).ifPresent(versions::add);
        }
        looked++;
        if (looked == commits) {
          return;
        }
      }
    }
  }

  private static Optional<ObjectId> blob(Repository repository, RevCommit commit, String path)
      throws IOException {
    try (TreeWalk found = TreeWalk.forPath(repository, path, commit.getTree())) {
      return found == null ? Optional.empty() : Optional.of(found.getObjectId(0));
    }
  }

  /** A clone without all contents lacks some texts. */
  private static Optional<String> text(Repository repository, ObjectId blob) throws IOException {
    return repository.getObjectDatabase().has(blob)
        ? Optional.of(new String(repository.open(blob).getBytes(), UTF_8).replace("\r\n", "\n"))
        : Optional.empty();
  }
}
