package io.github.otelfeedback.command;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Stands in for Maven in a test of the hook: takes its arguments and runs the goal audit. */
final class AuditedPush {

  private AuditedPush() {}

  /** First the folder of the records, then what Maven would be given. */
  public static void main(String[] arguments) {
    ARecordsProject project = new ARecordsProject(Path.of(arguments[0]));
    folder(arguments, "identitiesDirectory").forEach(project::identities);
    Path pushed = folder(arguments, "auditDirectory").findFirst().orElseThrow();
    RunReport report = new AuditFolder(project.settings(), stage -> {}, pushed).run();
    report.problems().stream().map(Problem::toString).forEach(System.out::println);
    System.exit(report.failure().isPresent() ? 1 : 0);
  }

  private static Stream<Path> folder(String[] arguments, String property) {
    String start = "-Dotel-feedback." + property + "=";
    return Stream.of(arguments)
        .filter(one -> one.startsWith(start))
        .map(one -> Path.of(one.substring(start.length())));
  }
}
