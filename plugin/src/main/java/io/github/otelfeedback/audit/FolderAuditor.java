package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
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

  private final Function<List<Needle>, Search> searches;
  private final TimeLimit limit;
  private final Excuses excuses;

  private final Optional<SealedNames> tagged;

  /** An audit that knows what is not given by its tags. */
  public FolderAuditor(TimeLimit limit, Excuses excuses, Optional<SealedNames> tagged) {
    this(Patterns::new, limit, excuses, tagged);
  }

  FolderAuditor(TimeLimit limit, Excuses excuses) {
    this(limit, excuses, Optional.empty());
  }

  FolderAuditor(Function<List<Needle>, Search> searches, TimeLimit limit, Excuses excuses) {
    this(searches, limit, excuses, Optional.empty());
  }

  private FolderAuditor(
      Function<List<Needle>, Search> searches,
      TimeLimit limit,
      Excuses excuses,
      Optional<SealedNames> tagged) {
    this.searches = searches;
    this.limit = limit;
    this.excuses = excuses;
    this.tagged = tagged;
  }

  /** Reads every file of the folder and its path. */
  public FolderScan audit(Path folder, Identities identities) {
    BooleanSupplier isOver = limit.start();
    List<Needle> needles = identities.withheld().stream().map(Needle::of).toList();
    Search search = searches.apply(needles);
    SealedAudit tags = new SealedAudit(identities, tagged);
    List<Problem> faults =
        new ArrayList<>(new Readiness(identities, needles, search, tags::cover).problems());
    if (needles.isEmpty() && !tags.standsIn()) {
      faults.add(
          fault(
              "audit-nothing",
              "Nothing is withheld, so there is nothing to look for.",
              "Give the folder of identities with -Dotel-feedback.identitiesDirectory."));
    }
    return faults.isEmpty()
        ? audit(new FolderFiles(folder), new Look(search, identities, excuses), tags, isOver)
        : FolderScan.faulty(faults);
  }

  private static FolderScan audit(
      FolderFiles folder, Look look, SealedAudit tags, BooleanSupplier isOver) {
    try {
      List<FolderFile> files = folder.list();
      List<Optional<FileScan>> scans =
          files.parallelStream()
              .map(
                  file ->
                      isOver.getAsBoolean()
                          ? Optional.<FileScan>empty()
                          : Optional.of(FileScan.of(file, look)))
              .toList();
      List<Problem> faults = new ArrayList<>(tags.problems(texts(files, isOver)));
      faults.addAll(faults(files, folder.list(), isOver));
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
  private static Stream<String> texts(List<FolderFile> files, BooleanSupplier isOver) {
    return files.stream()
        .filter(file -> !isOver.getAsBoolean())
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
      List<FolderFile> before, List<FolderFile> after, BooleanSupplier isOver) {
    List<Problem> faults = new ArrayList<>();
    if (before.isEmpty()) {
      faults.add(
          fault("audit-empty", "The folder has no files.", "Check otel-feedback.auditDirectory."));
    }
    if (!before.equals(after)) {
      faults.add(fault("audit-set", "Files came or went while they were read.", AGAIN));
    }
    if (isOver.getAsBoolean()) {
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
