package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.CommitId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the website as it is now.
 *
 * <p>Writes nothing and throws nothing for what it finds: whatever cannot be read becomes a problem
 * of the snapshot.
 */
public final class SiteReader {

  private static final List<String> SECTIONS = List.of("blog", "community");

  private final SiteSettings settings;

  public SiteReader(SiteSettings settings) {
    this.settings = settings;
  }

  /** The website as it is now. */
  public SiteSnapshot read() {
    List<Problem> problems = new ArrayList<>();
    SortedMap<SiteLocale, Lock> locks = locks(problems);
    List<String> names = names(problems);
    SortedMap<String, SiteFile> files = files(names, locks, problems);
    Optional<MainBranch> main = main(locks, problems);
    return new SiteSnapshot(
        settings.checkout(),
        localesWith(locale -> isDirectory(folder(locale) + "/community/end-user")),
        localesWith(locale -> isFile(folder(locale) + "/blog/_index.md")),
        new SitePaths(names),
        Collections.unmodifiableSortedMap(files),
        withHandPins(locks, main, files, problems),
        main,
        knownWords(problems),
        linkCache(problems),
        List.copyOf(problems));
  }

  private SortedMap<SiteLocale, Lock> locks(List<Problem> problems) {
    SortedMap<SiteLocale, Lock> locks = new TreeMap<>();
    for (SiteLocale locale : SiteLocale.values()) {
      String path = Lock.pathOf(locale);
      if (Files.exists(file(path), LinkOption.NOFOLLOW_LINKS)) {
        bytes(path, problems)
            .map(bytes -> new String(bytes, UTF_8))
            .map(text -> LockText.read(locale, settings.checkout().name(path), text, problems))
            .ifPresent(lock -> locks.put(locale, lock));
      }
    }
    return Collections.unmodifiableSortedMap(locks);
  }

  private List<String> names(List<Problem> problems) {
    List<String> names = new ArrayList<>();
    if (!Files.isDirectory(settings.checkout().site())) {
      problems.add(noSite());
    }
    for (SiteLocale locale : SiteLocale.values()) {
      SECTIONS.forEach(section -> list(folder(locale) + "/" + section, names, problems));
    }
    return names;
  }

  private void list(String folder, List<String> names, List<Problem> problems) {
    if (!isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(file(folder))) {
      found
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(this::sitePath)
          .forEach(names::add);
    } catch (IOException | UncheckedIOException e) {
      problems.add(unreadable(folder));
    }
  }

  private SortedMap<String, SiteFile> files(
      List<String> names, SortedMap<SiteLocale, Lock> locks, List<Problem> problems) {
    Set<String> wanted = new TreeSet<>();
    names.stream().filter(name -> name.endsWith(".md")).forEach(wanted::add);
    locks.keySet().forEach(locale -> wanted.add(Lock.pathOf(locale)));
    locks.values().forEach(lock -> wanted.addAll(lock.entries().keySet()));
    SortedMap<String, SiteFile> files = new TreeMap<>();
    for (String path : wanted) {
      if (isFile(path)) {
        bytes(path, problems).ifPresent(bytes -> files.put(path, SiteFile.of(path, bytes)));
      }
    }
    return files;
  }

  private Optional<MainBranch> main(SortedMap<SiteLocale, Lock> locks, List<Problem> problems) {
    Optional<Path> workTree = settings.checkout().workTree();
    Set<CommitId> pins = new LinkedHashSet<>();
    locks.values().stream()
        .flatMap(lock -> lock.entries().values().stream())
        .flatMap(entry -> entry.pin().stream())
        .forEach(pin -> pins.add(pin.commit()));
    try {
      return workTree.isEmpty()
          ? Optional.empty()
          : new GitHistory(workTree.get())
              .main(settings.mainBranch(), settings.checkout().site(), pins);
    } catch (IOException e) {
      problems.add(brokenHistory());
      return Optional.empty();
    }
  }

  private SortedMap<SiteLocale, Lock> withHandPins(
      SortedMap<SiteLocale, Lock> locks,
      Optional<MainBranch> main,
      SortedMap<String, SiteFile> files,
      List<Problem> problems) {
    try {
      return new HandPins(settings.checkout(), main, files, problems).takenOver(locks);
    } catch (IOException e) {
      problems.add(brokenHistory());
      return locks;
    }
  }

  private KnownWords knownWords(List<Problem> problems) {
    try {
      return KnownWords.read(settings.checkout());
    } catch (IOException e) {
      problems.add(unreadable(".cspell"));
      return KnownWords.of("");
    }
  }

  private LinkCache linkCache(List<Problem> problems) {
    try {
      return LinkCache.read(settings.checkout());
    } catch (IOException e) {
      problems.add(unreadable(".lycheecache"));
      return LinkCache.of("", "");
    }
  }

  private Optional<byte[]> bytes(String path, List<Problem> problems) {
    try {
      return Optional.of(Files.readAllBytes(file(path)));
    } catch (IOException e) {
      problems.add(unreadable(path));
      return Optional.empty();
    }
  }

  private static Set<SiteLocale> localesWith(Predicate<SiteLocale> section) {
    Set<SiteLocale> locales = EnumSet.noneOf(SiteLocale.class);
    Stream.of(SiteLocale.values()).filter(section).forEach(locales::add);
    return Collections.unmodifiableSet(locales);
  }

  private static String folder(SiteLocale locale) {
    return "content/" + locale.code();
  }

  private boolean isDirectory(String path) {
    return Files.isDirectory(file(path));
  }

  private boolean isFile(String path) {
    return Files.isRegularFile(file(path), LinkOption.NOFOLLOW_LINKS);
  }

  private Path file(String path) {
    return settings.checkout().file(path);
  }

  private String sitePath(Path file) {
    return settings.checkout().site().relativize(file).toString().replace('\\', '/');
  }

  private Problem noSite() {
    return Problem.error(
        settings.checkout().place(""),
        "no-site",
        "There is no folder at the site directory.",
        "Give the folder that holds content/ with -Dotel-feedback.siteDirectory=...");
  }

  private Problem unreadable(String path) {
    return Problem.error(
        settings.checkout().place(path),
        "unreadable",
        "This cannot be read.",
        "Check its permissions, then run again.");
  }

  private Problem brokenHistory() {
    return Problem.warning(
        settings.checkout().place(""),
        "broken-history",
        "The history of the website's main branch cannot be read.",
        "Fetch the branch again; until then, use -Dotel-feedback.pins=recorded.");
  }
}
