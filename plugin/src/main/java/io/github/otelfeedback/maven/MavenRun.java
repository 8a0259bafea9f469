package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.problem.Severity;
import io.github.otelfeedback.report.Annotations;
import io.github.otelfeedback.report.JsonReport;
import io.github.otelfeedback.report.OutputFolder;
import io.github.otelfeedback.report.PageChange;
import io.github.otelfeedback.report.Patches;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.report.RunTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Runs a goal and tells Maven how it went.
 *
 * <p>What is wrong with the input becomes a {@link MojoFailureException} of one sentence, after one
 * line for each problem; what keeps the tool from doing its work becomes a {@link
 * MojoExecutionException}.
 */
final class MavenRun {

  /** A goal in domain words. */
  interface Goal {
    RunReport run(Settings settings, Progress progress)
        throws IOException, MojoFailureException, MojoExecutionException;
  }

  private final Log log;
  private final boolean annotate;
  private final Commands commands;

  MavenRun(Log log, boolean annotate, Commands commands) {
    this.log = log;
    this.annotate = annotate;
    this.commands = commands;
  }

  void of(Goal goal, Parameters parameters) throws MojoExecutionException, MojoFailureException {
    Settings settings = parameters.settings();
    if (parameters.quietWithoutRecords() && !settings.hasRecords()) {
      log.info("otel-feedback: no session records here, nothing to do");
      return;
    }
    try {
      tell(goal.run(settings, new LogProgress(log)), settings);
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("A file could not be read or written: " + reason(e), e);
    }
  }

  private void tell(RunReport report, Settings settings) throws IOException, MojoFailureException {
    report.problems().forEach(problem -> tell(problem, report));
    if (annotate) {
      new Annotations().show(report.problems());
    }
    report.changes().forEach(this::tell);
    differences(report, settings);
    report.remarks().forEach(log::info);
    new RunTable().lines(report).forEach(log::info);
    new JsonReport(settings.output()).write(report);
    if (report.failure().isPresent()) {
      throw new MojoFailureException(commands.in(report.failure().get()));
    }
  }

  /** What a run writes needs no difference in the log; what it leaves to somebody does. */
  private void differences(RunReport report, Settings settings) throws IOException {
    Patches patches = new Patches(report);
    OutputFolder folder = new OutputFolder(settings.folders().base(), settings.output());
    patches.lines(report.goal().equals("check")).forEach(log::info);
    for (String name : patches.names()) {
      folder.delete(name);
    }
    if (!patches.files().isEmpty()) {
      folder.write(patches.files()).forEach(log::info);
    }
  }

  /** Next steps are what {@code validate} is asked for; elsewhere they would drown the rest. */
  private void tell(Problem problem, RunReport report) {
    String text = problem + "\n    " + commands.in(problem.next());
    if (problem.isError()) {
      log.error(text);
    } else if (problem.severity() == Severity.WARNING) {
      log.warn(text);
    } else if (report.goal().equals("validate")) {
      log.info(text);
    }
  }

  private void tell(PageChange change) {
    if (change.kind().isChange()) {
      log.info(change.kind().words() + ": " + change.path());
    }
    change.reason().ifPresent(reason -> log.info(change.path() + ": " + reason));
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
