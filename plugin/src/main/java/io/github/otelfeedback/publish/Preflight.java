package io.github.otelfeedback.publish;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.value.FoldedPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that can be known to go wrong before the first file is touched. */
final class Preflight {

  private final Path site;
  private final Path staging;
  private final Fs fs;
  private final Faults faults;
  private final SitePathCheck paths;
  private final Map<FoldedPath, String> planned = new TreeMap<>();
  private final Map<Path, Map<FoldedPath, String>> listed = new TreeMap<>();

  Preflight(Path site, Path staging, Fs fs, Faults faults) {
    this.site = site;
    this.staging = staging;
    this.fs = fs;
    this.faults = faults;
    this.paths = new SitePathCheck(site, faults);
  }

  /** What is wrong with these changes; they are files to write and files to remove. */
  List<Problem> check(List<StagedEntry> changes) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (StagedEntry change : changes) {
      Optional<Problem> problem = check(change);
      problem.ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Problem> check(StagedEntry change) throws IOException {
    Optional<Problem> bad = paths.check(change.path());
    if (bad.isPresent()) {
      return bad;
    }
    Path folder = paths.nearestFolder(change.path());
    if (!Files.isWritable(folder)) {
      return Optional.of(faults.readOnly(change.path()));
    }
    if (!fs.id(site.resolve(change.path())).equals(change.replaces())) {
      return Optional.of(faults.changedMeanwhile(change.path()));
    }
    return change.action() == Action.WRITE ? checkWrite(change, folder) : Optional.empty();
  }

  private Optional<Problem> checkWrite(StagedEntry change, Path folder) throws IOException {
    if (!fs.id(change.file()).equals(Optional.of(change.blob()))) {
      return Optional.of(faults.stageDamaged(change.path()));
    }
    if (!Files.getFileStore(folder).equals(Files.getFileStore(staging))) {
      return Optional.of(faults.otherDevice(change.path()));
    }
    return hasTwin(change.path()) ? Optional.of(faults.twin(change.path())) : Optional.empty();
  }

  /** Looks at every name on the way, both on the disk and in the plan. */
  private boolean hasTwin(String path) throws IOException {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (isTwin(path.substring(0, end))) {
        return true;
      }
    }
    return isTwin(path);
  }

  private boolean isTwin(String path) throws IOException {
    String before = planned.putIfAbsent(FoldedPath.of(path), path);
    if (before != null) {
      return !before.equals(path);
    }
    Path at = site.resolve(path);
    String name = path.substring(path.lastIndexOf('/') + 1);
    String there = namesBeside(at).get(FoldedPath.of(name));
    return there != null && !there.equals(name);
  }

  /** Where two names fold alike on the disk, the later one counts: one of them is a twin. */
  private Map<FoldedPath, String> namesBeside(Path file) throws IOException {
    Path folder = Optional.ofNullable(file.getParent()).orElse(site);
    Map<FoldedPath, String> names = listed.get(folder);
    if (names == null) {
      names = new TreeMap<>();
      for (Path path : list(folder)) {
        String name = String.valueOf(path.getFileName());
        names.put(FoldedPath.of(name), name);
      }
      listed.put(folder, names);
    }
    return names;
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }
}
