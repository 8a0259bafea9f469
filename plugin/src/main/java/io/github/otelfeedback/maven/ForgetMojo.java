package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Forget;
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
 * Takes a session back: its record, and its pages in all locales at once. Writes a certificate of
 * what was done and what remains, with letters to those who own it, to
 * target/otel-feedback/forget/.
 */
@Mojo(name = "forget", requiresProject = false, threadSafe = true)
public final class ForgetMojo extends SessionsMojo {

  /** The session to take back. */
  @Parameter(property = "otel-feedback.session")
  @Nullable String only;

  /** Whether the session is really taken back. Without it, everything is shown and nothing done. */
  @Parameter(property = "otel-feedback.confirm", defaultValue = "false")
  boolean confirm;

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException, MojoFailureException {
    SessionId id = RefusedParameter.required("session", only, SessionId::parse);
    refuseLocales();
    return new Forget(settings, id, confirm, progress).run();
  }
}
