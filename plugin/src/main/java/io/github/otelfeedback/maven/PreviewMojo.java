package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Preview;
import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes one offline HTML page of a session as it would appear, drafts included, to {@code
 * target/otel-feedback/preview/}: for the organization to approve, or to read before a change.
 */
@Mojo(name = "preview", requiresProject = false, threadSafe = true)
public final class PreviewMojo extends SessionsMojo {

  /** The session to show. The default is every session that has a write-up. */
  @Parameter(property = "otel-feedback.session")
  @Nullable String only;

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException, MojoFailureException {
    return new Preview(
            settings, RefusedParameter.parsed("session", only, SessionId::parse), progress)
        .run();
  }
}
