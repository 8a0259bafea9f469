package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for what is withheld in any folder: a draft, a checkout.
 *
 * <p>Cannot be trusted, and says so, when there is nothing to look for, a record does not say what
 * to hide, a planted term is not found, the folder has no files or cannot be listed, a file cannot
 * be read or is neither UTF-8 nor binary, the files are not the same at the end, or the time is
 * over. Files are read by as many threads as there are processors, with the same result.
 */
public final class FolderAuditor {

  private static final String AGAIN = "Run the goal again when nobody works in the folder.";

  private final Means means;

  public FolderAuditor(Means means) {
    this.means = means;
  }

  /** Reads every file of the folder and its path. */
  public FolderScan audit(Path folder, Identities identities) {
    Means.Ready ready = means.ready(identities);
    List<Problem> faults = new ArrayList<>(ready.problems());
    if (ready.aimless()) {
      faults.add(
          fault(
              "audit-nothing",
              "Nothing is withheld, so there is nothing to look for.",
              "Give the folder of identities with -Dotel-feedback.identitiesDirectory."));
    }
    return faults.isEmpty() ? audit(new FolderFiles(folder), ready) : FolderScan.faulty(faults);
  }

  private static FolderScan audit(FolderFiles folder, Means.Ready ready) {
    try {
      List<FolderFile> files = folder.list();
      List<Optional<FileScan>> scans =
          files.parallelStream()
              .map(
                  file ->
                      ready.isOver()
                          ? Optional.<FileScan>empty()
                          : Optional.of(FileScan.of(file, ready.look())))
              .toList();
      List<Problem> faults = new ArrayList<>(ready.tags().problems(texts(files, ready)));
      faults.addAll(faults(files, folder.list(), ready));
      return joined(scans.stream().flatMap(Optional::stream).toList(), faults);
    } catch (IOException e) {
      return FolderScan.faulty(
          List.of(
              fault(
                  "unreadable",
                  "The folder, or one in it, cannot be listed.",
                  "Check otel-feedback.auditDirectory and that you may read it.")));
    }
  }

  /** Paths and contents; what cannot be read is a fault already. */
  private static Stream<String> texts(List<FolderFile> files, Means.Ready ready) {
    return files.stream()
        .filter(file -> !ready.isOver())
        .flatMap(file -> Stream.concat(Stream.of(file.path()), text(file).stream()));
  }

  private static Optional<String> text(FolderFile file) {
    try {
      return file.read().map(FolderFile.Content::text);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Problem> faults(
      List<FolderFile> before, List<FolderFile> after, Means.Ready ready) {
    List<Problem> faults = new ArrayList<>();
    if (before.isEmpty()) {
      faults.add(
          fault("audit-empty", "The folder has no files.", "Check otel-feedback.auditDirectory."));
    }
    if (!before.equals(after)) {
      faults.add(fault("audit-set", "Files came or went while they were read.", AGAIN));
    }
    if (ready.isOver()) {
      faults.add(Overtime.problem());
    }
    return faults;
  }

  private static FolderScan joined(List<FileScan> scans, List<Problem> faults) {
    List<Problem> all = new ArrayList<>(faults);
    List<Finding> findings = new ArrayList<>();
    List<String> binaries = new ArrayList<>();
    long bytes = 0;
    for (FileScan scan : scans) {
      scan.fault().ifPresent(all::add);
      findings.addAll(scan.findings());
      bytes += scan.bytes();
      scan.binary().ifPresent(binaries::add);
    }
    return new FolderScan(findings, all, scans.size(), bytes, binaries);
  }

  private static Problem fault(String rule, String message, String next) {
    return Problem.error(Place.startOf("audit"), rule, message, next);
  }
}
