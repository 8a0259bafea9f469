package io.github.otelfeedback.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Finds what the repository around a folder still holds of some files, in all of its refs.
 *
 * <p>Reads commits and never changes anything. Objects that no ref and no log of a ref reaches are
 * not found; Git throws them away in time.
 */
public final class HistorySearch {

  private final Path folder;

  static {
    NoSettings.apply();
  }

  /** A search of the history of this folder; it need not exist, nor be in a repository. */
  public HistorySearch(Path folder) {
    this.folder = folder;
  }

  /** All versions of the files that are wanted. */
  public Held find(Wanted wanted) throws IOException {
    Optional<Repository> found = repository();
    if (found.isEmpty()) {
      return Held.NOTHING;
    }
    try (Repository repository = found.get()) {
      Optional<String> prefix = prefix(repository);
      return prefix.isEmpty()
          ? Held.NOTHING
          : new HistoryWalk(repository, prefix.get(), wanted).run();
    }
  }

  /** The texts of the versions that are wanted, by what was found. */
  public NavigableMap<HeldObject, String> texts(Wanted wanted) throws IOException {
    NavigableMap<HeldObject, String> texts = new TreeMap<>(HistoryWalk.ORDER);
    Optional<Repository> found = repository();
    if (found.isPresent()) {
      try (Repository repository = found.get()) {
        for (HeldObject object : find(wanted).objects()) {
          new BlobText(repository).of(object.blob()).ifPresent(text -> texts.put(object, text));
        }
      }
    }
    return texts;
  }

  /** Whether the commit that is checked out has a file at this path. */
  public boolean isCommitted(String path) throws IOException {
    Optional<Repository> found = repository();
    if (found.isEmpty()) {
      return false;
    }
    try (Repository repository = found.get()) {
      Optional<String> prefix = prefix(repository);
      return prefix.isPresent() && HistoryWalk.headHas(repository, prefix.get() + path);
    }
  }

  private Optional<Repository> repository() throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    return builder.getGitDir() == null ? Optional.empty() : Optional.of(builder.build());
  }

  /** The folder as seen from the top of the work tree, with a slash at its end. */
  private Optional<String> prefix(Repository repository) throws IOException {
    if (repository.isBare()) {
      return Optional.empty();
    }
    Path top = repository.getWorkTree().toPath().toRealPath();
    Path real = existing(folder);
    String below = top.relativize(real).toString().replace('\\', '/');
    return Optional.of(below.isEmpty() ? "" : below + "/");
  }

  private static Path existing(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    for (Path at = absolute; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return at.toRealPath().resolve(at.relativize(absolute)).normalize();
      }
    }
    return absolute;
  }

  /**
   * A pattern that finds one of these texts where no letter, digit, hyphen or underscore goes on.
   */
  public static Pattern anyOf(Iterable<String> texts) {
    StringBuilder any = new StringBuilder("(?!)");
    texts.forEach(text -> any.append('|').append(Pattern.quote(text)).append("(?![\\w-])"));
    return Pattern.compile(any.toString());
  }
}
