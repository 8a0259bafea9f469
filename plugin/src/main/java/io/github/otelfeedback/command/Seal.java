package io.github.otelfeedback.command;

import io.github.otelfeedback.audit.Finding;
import io.github.otelfeedback.audit.FolderAuditor;
import io.github.otelfeedback.audit.FolderScan;
import io.github.otelfeedback.audit.Means;
import io.github.otelfeedback.audit.TagTerms;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.seal.SealFolder;
import io.github.otelfeedback.seal.TagKey;
import io.github.otelfeedback.seal.TagList;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.PublicGround;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Splits private records into what may be published and the overlays of identities, and writes the
 * tags by which a public build can refuse a name that it does not know.
 *
 * <p>Nothing is laid down unless an audit finds nothing in the public part. The private records
 * stay as they are; doing it again changes nothing.
 */
public final class Seal {

  private final Settings settings;
  private final Progress progress;
  private final Path identities;
  private final Path target;

  /**
   * @param identities the folder that takes the overlays
   * @param target the folder of public records
   */
  public Seal(Settings settings, Progress progress, Path identities, Path target) {
    this.settings = settings;
    this.progress = progress;
    this.identities = identities;
    this.target = target;
  }

  /**
   * Seals every record that is no draft; what an overlay tells already is known, and stays there.
   */
  public RunReport run() throws IOException {
    Settings known = SealFolder.holdsOverlays(identities) ? settings : settings.withoutIdentities();
    Records records = Records.read(known, progress);
    List<Problem> problems = new ArrayList<>(records.unreadable());
    problems.addAll(exposed());
    KeySource.Result key = settings.key().need();
    problems.addAll(key.problems());
    return problems.stream().anyMatch(Problem::isError)
        ? ended(records, problems, List.of())
        : divided(records, key.key().orElseThrow(), problems);
  }

  private List<Problem> exposed() {
    Checkout around = Checkout.find(settings.base(), target, settings.output().resolve("stage"));
    List<Problem> problems =
        new ArrayList<>(new PublicGround(around, target).problems(Optional.of(identities)));
    if (new PublicGround(around, target).holds(settings.sessions())) {
      problems.add(
          problem(
              "sessions",
              "public-records",
              "The private records lie where the public ones are to be, or in their repository.",
              "Keep them elsewhere, or give another folder with -Dotel-feedback.publicDirectory."));
    }
    return problems;
  }

  private RunReport divided(Records records, TagKey key, List<Problem> problems)
      throws IOException {
    Identities hidden = records.disclosed().identities();
    SealFolder folder = new SealFolder(settings.sessions(), settings.output().resolve("sealed"));
    progress.at("staging the public part");
    List<SessionId> ready =
        records.loaded().records().stream()
            .filter(record -> record.state() == SessionRecord.State.READY)
            .map(SessionRecord::id)
            .toList();
    Map<SessionId, String> overlays =
        folder.stage(ready, TagList.of(TagTerms.of(hidden, ready), key));
    problems.addAll(audited(folder.stage(), hidden));
    for (SessionId session : folder.differing(overlays, identities)) {
      problems.add(
          problem(
              session.text(),
              "overlay-differs",
              "The folder of identities holds another overlay for this session.",
              "Compare the two; move what it says to the record, or delete it."));
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return ended(records, problems, List.of());
    }
    int changed = folder.publish(overlays, identities, target);
    return ended(
        records,
        problems,
        List.of(
            "sealed " + ready.size() + " sessions; " + changed + " files changed",
            "drafts stay private: " + (records.sessions() - ready.size())));
  }

  /** Without anything withheld there is nothing to look for. */
  private List<Problem> audited(Path stage, Identities hidden) {
    if (hidden.withheld().isEmpty() && hidden.incomplete().isEmpty()) {
      return List.of();
    }
    Choices choices = new Choices(settings);
    FolderScan scan =
        new FolderAuditor(new Means(choices.forAuditing(), choices.excuses(), Optional.empty()))
            .audit(stage, hidden);
    List<Problem> problems = new ArrayList<>(scan.faults());
    scan.findings().forEach(finding -> problems.add(problem(finding)));
    return problems;
  }

  private static Problem problem(Finding finding) {
    Place place = new Place("sealed/" + finding.shown(), finding.line(), 1);
    String next = "Write it without the name in the private record: this file would be public.";
    return finding.fails()
        ? Problem.error(place, "withheld", "Something withheld stands here.", next)
        : Problem.warning(place, "withheld-near", "Something near to a name stands here.", next);
  }

  private static Problem problem(String where, String rule, String message, String next) {
    return Problem.error(Place.startOf(where), rule, message, next);
  }

  private static RunReport ended(Records records, List<Problem> problems, List<String> remarks) {
    long errors = problems.stream().filter(Problem::isError).count();
    return new RunReport(
        "seal",
        records.sessions(),
        List.of(),
        problems.stream().distinct().sorted().toList(),
        remarks,
        errors == 0
            ? Optional.empty()
            : Optional.of(errors + " error(s); nothing was sealed and nothing was written"));
  }
}
