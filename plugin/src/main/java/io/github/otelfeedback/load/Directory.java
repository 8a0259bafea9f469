package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entries of a folder by name, those that start with a dot left out.
 *
 * <p>Links are not followed. A name that is none of ours is never printed: its entry is called by
 * its number in the order of names, such as {@code sessions/#3}.
 */
record Directory(Path path, String printed, List<Entry> entries) {

  /** An entry of a folder; {@code number} counts from 1. */
  record Entry(Path path, String name, int number) {

    boolean isFolder() {
      return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isFile() {
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isLink() {
      return Files.isSymbolicLink(path);
    }
  }

  /** Lists a folder; one that cannot be listed is a problem and has no entries. */
  static Directory list(Path path, String printed, List<Problem> problems) {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .forEach(
              file ->
                  entries.add(new Entry(file, file.getFileName().toString(), entries.size() + 1)));
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          Problem.error(
              Place.startOf(printed),
              "unreadable",
              "This folder cannot be listed.",
              "Check that it exists and that you may read it."));
    }
    return new Directory(path, printed, entries);
  }

  /** The printed path of an entry whose name is one of ours. */
  String named(Entry entry) {
    return printed + "/" + entry.name();
  }

  /** A problem of an entry whose name is the author's. */
  Problem problem(Entry entry, Severity severity, String rule, String message, String next) {
    return new Problem(
        Place.startOf(printed + "/#" + entry.number()),
        severity,
        rule,
        message,
        next + " The number is its position in the order of names.");
  }

  /** The same for an entry that cannot stay. */
  Problem error(Entry entry, String rule, String message, String next) {
    return problem(entry, Severity.ERROR, rule, message, next);
  }
}
