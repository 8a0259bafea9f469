package io.github.otelfeedback.report;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one run of a goal found and did.
 *
 * <p>Problems are sorted by place; changes by path. The links are the external ones of new and
 * changed pages that the website has not checked yet, sorted. The failure is the one sentence with
 * which the build ends, and names the command that helps; without it the run succeeded. The details
 * are for the JSON alone: keys of their own, and below them lists, maps, texts and numbers.
 */
public record RunReport(
    String goal,
    int sessions,
    List<PageChange> changes,
    List<Problem> problems,
    List<String> remarks,
    List<String> links,
    Optional<String> failure,
    Map<String, Object> details) {

  /** The report of a run with nothing to tell beyond what every goal tells. */
  public RunReport(
      String goal,
      int sessions,
      List<PageChange> changes,
      List<Problem> problems,
      List<String> remarks,
      List<String> links,
      Optional<String> failure) {
    this(goal, sessions, changes, problems, remarks, links, failure, Map.of());
  }

  /** The report of a run that changes no page. */
  public RunReport(
      String goal,
      int sessions,
      List<PageChange> changes,
      List<Problem> problems,
      List<String> remarks,
      Optional<String> failure) {
    this(goal, sessions, changes, problems, remarks, List.of(), failure);
  }

  /** The same report with some more to tell. */
  public RunReport with(List<String> moreRemarks, Map<String, Object> moreDetails) {
    List<String> allRemarks = new ArrayList<>(remarks);
    allRemarks.addAll(moreRemarks);
    Map<String, Object> allDetails = new LinkedHashMap<>(details);
    allDetails.putAll(moreDetails);
    return new RunReport(goal, sessions, changes, problems, allRemarks, links, failure, allDetails);
  }

  /** How many files have this fate. */
  public long count(PageChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** How many problems are this bad. */
  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
