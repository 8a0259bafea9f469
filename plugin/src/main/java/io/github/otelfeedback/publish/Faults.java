package io.github.otelfeedback.publish;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** The problems of this package in words. */
record Faults(String shownSite) {

  Problem unsafeName(String path) {
    return error(
        path,
        "unsafe-path",
        "Not every file system can hold a file of this name.",
        "Choose another slug or picture name: short, without reserved names.");
  }

  Problem link(String path) {
    return error(
        path,
        "symlink",
        "A symbolic link stands on the way to this file.",
        "Replace the link by a folder or file of the website, or move it away.");
  }

  Problem blocked(String path) {
    return error(
        path,
        "blocked-path",
        "A file stands where a folder is needed, or a folder where a file is.",
        "Move it away.");
  }

  Problem twin(String path) {
    return error(
        path,
        "twin-path",
        "Another name on the way to this file differs only by case or Unicode normalization.",
        "Rename one of them: on Windows and macOS they are the same.");
  }

  Problem readOnly(String path) {
    return error(
        path, "read-only", "The folder of this file cannot be written.", "Check its permissions.");
  }

  Problem otherDevice(String path) {
    return error(
        path,
        "other-device",
        "This folder is on another file system than the staging folder.",
        "Keep Git's folder, or target/, on the same file system as content/.");
  }

  Problem changedMeanwhile(String path) {
    return error(
        path,
        "changed-meanwhile",
        "This file changed while the run was at work; nothing was written.",
        "Run again.");
  }

  Problem stageDamaged(String path) {
    return error(
        path,
        "stage-damaged",
        "The staged file is not the one that was audited; nothing was written.",
        "Run again; if this comes back, see what else writes to the staging folder.");
  }

  Problem busy() {
    return Problem.error(
        place("content"),
        "site-busy",
        "Another run is writing to this website and did not finish in time.",
        "Wait for it to end, then run again.");
  }

  Problem notPublished(IOException e) {
    return Problem.error(
        place("content"),
        "not-published",
        "Publishing could not begin" + reason(e) + "; nothing was written.",
        "Remove the cause, then run again.");
  }

  Problem interrupted(IOException e) {
    return Problem.error(
        place("content"),
        "interrupted",
        "Publishing stopped half way" + reason(e) + ".",
        "Remove the cause and run again: the next run finishes it first.");
  }

  Problem recovered(int files) {
    return Problem.note(
        place("content"),
        "recovered",
        "An earlier run was interrupted; its " + files + " files are in place now.",
        "Nothing needs to be done.");
  }

  Problem leftAlone(String path) {
    return Problem.warning(
        place(path),
        "left-alone",
        "This file changed after the run that was interrupted, and was left as it is.",
        "Look at its history; the next run compares it as usual.");
  }

  Problem brokenJournal() {
    return Problem.error(
        place("content"),
        "broken-journal",
        "The journal of an interrupted run cannot be read by this version of the plugin.",
        "Use the version that wrote it, or delete the file `journal` in the staging folder, restore"
            + " content/ from version control and run again.");
  }

  private Problem error(String path, String rule, String message, String next) {
    return Problem.error(place(path), rule, message, next);
  }

  private Place place(String path) {
    return Place.startOf(shownSite.isEmpty() ? path : shownSite + "/" + path);
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException fault && fault.getReason() != null
        ? " (" + fault.getReason() + ")"
        : "";
  }
}
