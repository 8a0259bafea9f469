package io.github.otelfeedback.forget;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the lines of the website's checkout that lead to a session: pages, data, settings and the
 * cache of checked links.
 *
 * <p>Git's own folder, installed packages and what a build leaves are passed over, and so is what
 * is no text or too large to be one that people write.
 */
public final class Mentions {

  private static final Set<String> NOT_WRITTEN =
      Set.of(".git", "node_modules", "public", "resources", "target", "tmp", "themes");
  private static final Pattern TEXT =
      Pattern.compile(
          ".*\\.(md|html|ya?ml|toml|json|txt|csv|xml|js|mjs|ts|scss|svg)|_redirects|\\.lycheecache");
  private static final long LARGEST = 16L << 20;

  private final Path site;
  private final Pattern trace;
  private final Predicate<String> leftOut;
  private final List<Mention> found = new ArrayList<>();

  /**
   * A search.
   *
   * @param site the folder that holds {@code content/}
   * @param trace what leads to the session
   * @param leftOut the files, by path from the site, that go or change anyway
   */
  public Mentions(Path site, Pattern trace, Predicate<String> leftOut) {
    this.site = site;
    this.trace = trace;
    this.leftOut = leftOut;
  }

  /** The lines, by path and number. */
  public List<Mention> find() throws IOException {
    found.clear();
    if (Files.isDirectory(site)) {
      Files.walkFileTree(site, new Walk());
    }
    return found.stream()
        .sorted(Comparator.comparing(Mention::path).thenComparing(Mention::line))
        .toList();
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return NOT_WRITTEN.contains(String.valueOf(folder.getFileName()))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String path = site.relativize(file).toString().replace('\\', '/');
      if (attributes.isRegularFile()
          && attributes.size() <= LARGEST
          && TEXT.matcher(String.valueOf(file.getFileName())).matches()
          && !leftOut.test(path)) {
        search(path, file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  /** What leads there is ASCII, so that the encoding does not matter. */
  private void search(String path, Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), ISO_8859_1);
    if (!trace.matcher(text).find()) {
      return;
    }
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (trace.matcher(lines.get(i)).find()) {
        found.add(new Mention(path, i + 1));
      }
    }
  }
}
