package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what is read is what would be published: each path once, and no file beside them. */
record ScannedSet(StagedTree tree) {

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (hasTwice()) {
      problems.add(problem("A path is to be published twice."));
    }
    if (writes().findAny().isPresent() && hasStray()) {
      problems.add(problem("The staged files are not the files that would be published."));
    }
    return problems;
  }

  private boolean hasTwice() {
    Set<String> paths = new LinkedHashSet<>();
    return tree.entries().stream()
        .filter(entry -> entry.action() != StagedEntry.Action.PROPOSE)
        .anyMatch(entry -> !paths.add(entry.path()));
  }

  private Stream<StagedEntry> writes() {
    return tree.entries().stream().filter(entry -> entry.action() == StagedEntry.Action.WRITE);
  }

  private boolean hasStray() {
    Set<Path> known =
        tree.entries().stream()
            .map(entry -> entry.file().toAbsolutePath().normalize())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    try (Stream<Path> staged = Files.walk(tree.stage())) {
      return staged
          .filter(path -> !Files.isDirectory(path))
          .anyMatch(path -> !known.contains(path.toAbsolutePath().normalize()));
    } catch (IOException e) {
      return true;
    }
  }

  /** Names no path: it could be one that tells. */
  private static Problem problem(String message) {
    return Problem.error(
        Place.startOf("stage"), "audit-set", message, "Nothing is written. Run the goal again.");
  }
}
