package io.github.otelfeedback.publish;

import io.github.otelfeedback.publish.Journal.Step;
import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Does what a journal says; doing it again changes nothing.
 *
 * <p>A file that is neither what the journal found nor what it leaves is somebody's work and stays.
 */
final class RollForward {

  private final Path site;
  private final Path staging;
  private final Fs fs;
  private final SitePathCheck paths;
  private final NavigableSet<Path> touched = new TreeSet<>();
  private final List<String> leftAlone = new ArrayList<>();

  RollForward(Path site, Path staging, Fs fs, Faults faults) {
    this.site = site;
    this.staging = staging;
    this.fs = fs;
    this.paths = new SitePathCheck(site, faults);
  }

  /** Carries the journal out and drops it; returns the site paths that were left alone. */
  List<String> run(Journal journal) throws IOException {
    for (Step step : journal.steps()) {
      if (paths.check(step.path()).isPresent() || !take(journal, step)) {
        leftAlone.add(step.path());
      }
    }
    for (Step step : journal.steps()) {
      if (step.after().isEmpty()) {
        dropEmptyFolders(step.path());
      }
    }
    for (Path folder : touched) {
      fs.sync(folder);
    }
    fs.delete(Journal.in(staging));
    fs.sync(staging);
    return List.copyOf(leftAlone);
  }

  /** Whether the file is now as the journal wants it. */
  private boolean take(Journal journal, Step step) throws IOException {
    Path file = site.resolve(step.path());
    Optional<BlobId> now = fs.id(file);
    if (now.equals(step.after())) {
      return true;
    }
    if (!now.equals(step.before())) {
      return false;
    }
    if (step.staged().isEmpty()) {
      fs.delete(file);
    } else {
      Path staged = staging.resolve(journal.stage()).resolve(step.staged().get());
      if (!fs.id(staged).equals(step.after())) {
        return false;
      }
      fs.createFolders(folderOf(file));
      fs.move(staged, file);
    }
    for (Path folder = folderOf(file); folder.startsWith(site); folder = folderOf(folder)) {
      touched.add(folder);
      if (folder.equals(site)) {
        break;
      }
    }
    return true;
  }

  /** Goes up from a removed file to the folder of its locale. */
  private void dropEmptyFolders(String path) throws IOException {
    Path locale = site.resolve(path.substring(0, path.indexOf('/', "content/".length())));
    Path folder = folderOf(site.resolve(path));
    while (!folder.equals(locale) && folder.startsWith(locale) && fs.deleteEmpty(folder)) {
      touched.remove(folder);
      folder = folderOf(folder);
      touched.add(folder);
    }
  }

  private Path folderOf(Path path) {
    return Optional.ofNullable(path.getParent()).orElse(site);
  }
}
