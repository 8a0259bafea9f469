package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Adopt;
import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Brings edits that were made on the website's pages home into the write-ups, section by section.
 * What the record changed too is left as it is, with both versions in {@code
 * target/otel-feedback/adopt/}.
 */
@Mojo(name = "adopt", requiresProject = false, threadSafe = true)
public final class AdoptMojo extends SessionsMojo {

  /** The session whose edited pages are meant. The default is all that were edited. */
  @Parameter(property = "otel-feedback.session")
  @Nullable String only;

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException, MojoFailureException {
    Optional<SessionId> id = RefusedParameter.parsed("session", only, SessionId::parse);
    return new Adopt(settings, id, progress).run();
  }
}
