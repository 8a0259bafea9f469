package io.github.otelfeedback.report;

import io.github.otelfeedback.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The few lines with which a run ends in the log. */
public final class RunTable {

  public List<String> lines(RunReport report) {
    Stream<String> pages =
        report.changes().isEmpty()
            ? Stream.empty()
            : Stream.of(
                row("pages written", written(report)),
                row("pages unchanged", report.count(PageChange.Kind.UNCHANGED)),
                row("pages removed", report.count(PageChange.Kind.REMOVED)),
                row("pages edited by others", report.count(PageChange.Kind.EDITED)),
                row("pages waiting", report.count(PageChange.Kind.WAITING)));
    Stream<String> problems =
        Stream.of(
            row("errors", report.count(Severity.ERROR)),
            row("warnings", report.count(Severity.WARNING)),
            row("next steps (see validate)", report.count(Severity.NOTE)));
    Stream<String> links =
        report.links().isEmpty()
            ? Stream.empty()
            : Stream.of(row("new external links", report.links().size()));
    return Stream.of(Stream.of(row("sessions", report.sessions())), pages, links, problems)
        .flatMap(part -> part)
        .toList();
  }

  private static long written(RunReport report) {
    return report.count(PageChange.Kind.NEW) + report.count(PageChange.Kind.CHANGED);
  }

  private static String row(String label, long count) {
    return String.format(Locale.ROOT, "%-28s%6d", label, count);
  }
}
