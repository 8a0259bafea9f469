package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.command.Translate;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prepares translations of a session: a new one as the English text to be replaced, a stale one by
 * putting in the parts that changed, with the old ones kept in {@code
 * target/otel-feedback/translate/}.
 */
@Mojo(name = "translate", requiresProject = false, threadSafe = true)
public final class TranslateMojo extends SessionsMojo {

  /** The session whose translations are meant; {@code locales} says which of them. */
  @Parameter(property = "otel-feedback.session")
  @Nullable String only;

  /**
   * Who translates, with the GitHub user name if there is one: {@code Ada Example @ada-example}.
   */
  @Parameter(property = "otel-feedback.translator")
  @Nullable String translator;

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException, MojoFailureException {
    SessionId id = RefusedParameter.required("session", only, SessionId::parse);
    needLocales();
    return new Translate(settings, id, Optional.ofNullable(translator), progress).run();
  }
}
