package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.command.Translated;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Records in the translations of a session that they are up to date, so that a later change of the
 * English text shows which part is stale. Refuses a text in which English was left.
 */
@Mojo(name = "translated", requiresProject = false, threadSafe = true)
public final class TranslatedMojo extends SessionsMojo {

  /** The session whose translations are meant; {@code locales} says which of them. */
  @Parameter(property = "otel-feedback.session")
  @Nullable String only;

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException, MojoFailureException {
    SessionId id = RefusedParameter.required("session", only, SessionId::parse);
    needLocales();
    return new Translated(settings, id, progress).run();
  }
}
