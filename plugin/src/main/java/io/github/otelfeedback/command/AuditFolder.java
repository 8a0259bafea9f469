package io.github.otelfeedback.command;

import io.github.otelfeedback.audit.Finding;
import io.github.otelfeedback.audit.FolderAuditor;
import io.github.otelfeedback.audit.FolderScan;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.disclose.Withheld.Tier;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for what the records withhold in any folder: a draft, a checkout. */
public final class AuditFolder {

  private final Settings settings;
  private final Progress progress;
  private final Path folder;

  public AuditFolder(Settings settings, Progress progress, Path folder) {
    this.settings = settings;
    this.progress = progress;
    this.folder = folder;
  }

  /** Looks at nothing while the records cannot be read: a name could be missing. */
  public RunReport run() {
    Records records = Records.read(settings, progress);
    List<Problem> unread = records.unreadable();
    if (!unread.isEmpty()) {
      return report(records, FOLDER_NOT_READ, unread, List.of());
    }
    Identities identities = records.disclosed().identities();
    Choices choices = new Choices(settings);
    progress.at("auditing the files of the folder");
    FolderAuditor auditor = new FolderAuditor(choices.forSearching());
    FolderScan scan = auditor.audit(folder, identities);
    return report(records, scan, scan.faults(), remarks(scan, identities));
  }

  private static final FolderScan FOLDER_NOT_READ =
      new FolderScan(List.of(), List.of(), 0, 0, List.of());

  private static RunReport report(
      Records records, FolderScan scan, List<Problem> faults, List<String> remarks) {
    List<Problem> problems = new ArrayList<>(faults);
    for (int i = 0; i < scan.findings().size(); i++) {
      problems.add(problem(i + 1, scan.findings().get(i)));
    }
    long errors = problems.stream().filter(Problem::isError).count();
    Optional<String> failure =
        errors == 0
            ? Optional.empty()
            : Optional.of(
                faults.isEmpty()
                    ? errors + " finding(s): something withheld stands in this folder"
                    : "The audit of this folder says nothing; why stands above");
    return new RunReport(
        "audit",
        records.sessions(),
        List.of(),
        problems.stream().sorted().toList(),
        remarks,
        List.of(),
        failure,
        details(scan));
  }

  private static Problem problem(int number, Finding finding) {
    Place place = new Place(finding.shown(), finding.line(), 1);
    String start = "Finding " + number + " (" + finding.layer() + "): something ";
    String next =
        "Write it without the name. The number is that of target/otel-feedback/audit.json.";
    return finding.fails()
        ? Problem.error(place, "withheld", start + "withheld stands here.", next)
        : Problem.warning(place, "withheld-near", start + "near to a name stands here.", next);
  }

  private static List<String> remarks(FolderScan scan, Identities identities) {
    List<String> remarks = new ArrayList<>();
    identities
        .unidentified()
        .forEach(
            session ->
                remarks.add(session + ": nobody here knows who it was, so no name was looked for"));
    remarks.add(
        "looked at "
            + scan.files()
            + " files of "
            + scan.bytes()
            + " bytes, of "
            + scan.binaries().size()
            + " of them only at readable runs; .git was left out");
    return remarks;
  }

  private static Map<String, Object> details(FolderScan scan) {
    Map<String, Object> scanned = new LinkedHashMap<>();
    scanned.put("files", scan.files());
    scanned.put("bytes", scan.bytes());
    scanned.put("binaries", scan.binaries());
    List<Map<String, Object>> findings = new ArrayList<>();
    for (Finding finding : scan.findings()) {
      findings.add(details(findings.size() + 1, finding));
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("scanned", scanned);
    details.put("findings", findings);
    return details;
  }

  private static Map<String, Object> details(int number, Finding finding) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("number", number);
    details.put("tier", finding.fails() ? word(finding.tier()) : "near");
    details.put("layer", finding.layer().toString());
    finding
        .file()
        .ifPresentOrElse(
            file -> details.put("file", file), () -> details.put("ordinal", finding.ordinal()));
    details.put("line", finding.line());
    finding.context().ifPresent(context -> details.put("context", context));
    return details;
  }

  private static String word(Tier tier) {
    return switch (tier) {
      case DISTINCTIVE -> "distinctive";
      case ADDRESSED -> "addressed";
      case COMMON -> "common";
    };
  }
}
