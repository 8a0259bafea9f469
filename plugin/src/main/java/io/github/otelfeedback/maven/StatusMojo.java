package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.command.Status;
import io.github.otelfeedback.report.RunReport;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Shows how far each session is in each locale, with the stale parts of its translations named, and
 * what is due: in the log, and as JSON and HTML in {@code target/otel-feedback/}.
 */
@Mojo(name = "status", requiresProject = false, threadSafe = true)
public final class StatusMojo extends SessionsMojo {

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException {
    return new Status(settings, progress).run();
  }
}
