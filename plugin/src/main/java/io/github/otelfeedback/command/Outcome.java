package io.github.otelfeedback.command;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.reconcile.Difference;
import io.github.otelfeedback.report.PageChange;
import io.github.otelfeedback.report.PageChange.Kind;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.UnifiedDifference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what the stages found into the report of a run. */
record Outcome(String goal, Prepared prepared, List<Problem> problems) {

  /** After writing: only errors are a failure. */
  RunReport written() {
    return report(faults());
  }

  /** The same with other remarks, and without differences: they would show what leaves. */
  RunReport without(List<String> remarks) {
    RunReport report = written();
    List<String> all = new ArrayList<>(report.remarks());
    all.addAll(remarks);
    return new RunReport(
        report.goal(),
        report.sessions(),
        report.changes().stream().map(Outcome::withoutDifference).toList(),
        report.problems(),
        all,
        report.links(),
        report.failure());
  }

  private static PageChange withoutDifference(PageChange change) {
    return new PageChange(
        change.path(),
        change.session(),
        change.kind(),
        change.reason(),
        Optional.empty(),
        Optional.empty());
  }

  /** Without writing: what would change is a failure, too. */
  RunReport compared(boolean recoveryDue) {
    long changes = changes().stream().filter(change -> change.kind().isChange()).count();
    Optional<String> stale =
        changes == 0 && !recoveryDue
            ? Optional.empty()
            : Optional.of(
                recoveryDue
                    ? "An interrupted run has to be finished. Run: mvn otel-feedback:generate"
                    : changes
                        + " file(s) are not what the records give. Run: mvn"
                        + " otel-feedback:generate");
    return report(faults().or(() -> stale));
  }

  private Optional<String> faults() {
    long errors = problems.stream().filter(Problem::isError).count();
    boolean begun = problems.stream().anyMatch(problem -> problem.rule().equals("interrupted"));
    String end = begun ? "the next run finishes what was begun" : "nothing was written";
    return errors == 0
        ? Optional.empty()
        : Optional.of(errors + " error(s) in the session records or around them; " + end);
  }

  private RunReport report(Optional<String> failure) {
    return new RunReport(
        goal,
        prepared.sessions(),
        changes(),
        problems.stream().distinct().sorted().toList(),
        prepared.remarks(),
        prepared.links(),
        failure,
        details());
  }

  private Map<String, Object> details() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("made", prepared.made());
    details.putAll(prepared.details());
    return details;
  }

  private List<PageChange> changes() {
    return prepared.decisions().stream().map(Outcome::change).toList();
  }

  private static PageChange change(Decision decision) {
    Kind kind = kind(decision);
    Optional<String> reason =
        kind == Kind.EDITED || kind == Kind.WAITING
            ? Optional.of(decision.why())
            : Optional.empty();
    return new PageChange(
        decision.path(),
        decision.session(),
        kind,
        reason,
        decision.difference().map(both -> text(decision, both)),
        decision.difference().flatMap(both -> edits(decision, both)));
  }

  private static Optional<String> edits(Decision decision, Difference both) {
    return both.earlier()
        .map(earlier -> new UnifiedDifference().of(decision.path(), earlier, both.standing()));
  }

  private static String text(Decision decision, Difference both) {
    return new UnifiedDifference().of(decision.path(), both.standing(), both.generated());
  }

  private static Kind kind(Decision decision) {
    return switch (decision.outcome()) {
      case NEW -> Kind.NEW;
      case CHANGED -> Kind.CHANGED;
      case SAME -> Kind.UNCHANGED;
      case REMOVED -> Kind.REMOVED;
      case EDITED, COLLISION -> Kind.EDITED;
      case WAITING -> Kind.WAITING;
    };
  }
}
