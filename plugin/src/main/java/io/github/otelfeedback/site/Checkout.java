package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.problem.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the website's files are, and where work on them may lie without showing in its work tree.
 *
 * @param site the folder that holds {@code content/}, absolute; it need not exist
 * @param staging the folder for staged files, journal and writer's lock, absolute
 * @param workTree the top of the Git work tree in which the site lies, if it lies in one
 * @param shown how messages name the site: its path relative to the project, without a slash at the
 *     end, empty where the site is the project
 */
public record Checkout(Path site, Path staging, Optional<Path> workTree, String shown) {

  private static final String FOLDER = "otel-feedback";

  /**
   * Looks for the Git work tree around a site.
   *
   * @param base the folder to which messages give paths
   * @param siteDirectory the folder that holds {@code content/}
   * @param otherwise the staging folder where the site is in no Git work tree
   */
  public static Checkout find(Path base, Path siteDirectory, Path otherwise) {
    Path site = real(siteDirectory);
    Optional<Path> workTree = workTreeOf(site);
    Path staging =
        workTree
            .flatMap(Checkout::hiddenIn)
            .orElseGet(() -> otherwise.toAbsolutePath().normalize());
    return new Checkout(site, staging, workTree, shown(base, siteDirectory));
  }

  /** Where work on a folder may lie without showing in the work tree that it lies in, if any. */
  public static Optional<Path> hidden(Path folder) {
    return workTreeOf(real(folder)).flatMap(Checkout::hiddenIn);
  }

  /** Whether what is hidden so would lie with the website: in its folder or its repository. */
  public boolean hides(Path folder) {
    Optional<Path> shared = workTreeOf(real(folder)).flatMap(GitHistory::sharedFolderOf);
    return shared.filter(git -> git.startsWith(site)).isPresent()
        || workTree
            .flatMap(GitHistory::sharedFolderOf)
            .filter(git -> shared.filter(git::equals).isPresent())
            .isPresent();
  }

  /** The folder below that of Git's own files for a work tree. */
  private static Optional<Path> hiddenIn(Path workTree) {
    return GitHistory.folderOf(workTree).map(folder -> folder.resolve(FOLDER));
  }

  /** The file of a site path such as {@code content/en/blog/2025/slug.md}. */
  public Path file(String sitePath) {
    return site.resolve(sitePath);
  }

  /** The text of a file as it is now; what is not UTF-8 in it is replaced by question marks. */
  public String text(String sitePath) throws IOException {
    return new String(Files.readAllBytes(file(sitePath)), UTF_8);
  }

  /** The first character of a file of the site, as messages name it. */
  public Place place(String sitePath) {
    return Place.startOf(name(sitePath));
  }

  /** A site path as messages name it. */
  public String name(String sitePath) {
    return shown.isEmpty() ? sitePath : shown + "/" + sitePath;
  }

  private static Path real(Path directory) {
    try {
      return directory.toRealPath();
    } catch (IOException e) {
      return directory.toAbsolutePath().normalize();
    }
  }

  private static Optional<Path> workTreeOf(Path site) {
    for (Path folder = site; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private static String shown(Path base, Path siteDirectory) {
    Path from = base.toAbsolutePath().normalize();
    Path to = siteDirectory.toAbsolutePath().normalize();
    Path relative = to.getRoot().equals(from.getRoot()) ? from.relativize(to) : to;
    return relative.toString().replace('\\', '/');
  }
}
