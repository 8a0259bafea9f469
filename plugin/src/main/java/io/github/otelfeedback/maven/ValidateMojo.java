package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.command.Validate;
import io.github.otelfeedback.report.RunReport;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reports every fault of the session records, each at its place. */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends SessionsMojo {

  /**
   * Whether what has one safe answer is fixed in the write-ups, never within quotations or code.
   * Each fix is listed.
   */
  @Parameter(property = "otel-feedback.fix", defaultValue = "false")
  boolean fix;

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException {
    return new Validate(settings, progress, fix).run();
  }
}
