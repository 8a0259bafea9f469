package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Seal;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.report.RunReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Splits private records into their publishable part and the overlays of identities, and writes
 * keyed tags by which a public build can refuse a name without knowing it.
 */
@Mojo(name = "seal", requiresProject = false, threadSafe = true)
public final class SealMojo extends SessionsMojo {

  /** The folder that takes the publishable part of the records. */
  @Parameter(property = "otel-feedback.publicDirectory")
  @Nullable File publicDirectory;

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException, MojoFailureException {
    return new Seal(
            settings,
            progress,
            folder("identitiesDirectory", identitiesDirectory),
            folder("publicDirectory", publicDirectory))
        .run();
  }

  private static Path folder(String parameter, @Nullable File file) throws MojoFailureException {
    if (file == null) {
      throw RefusedParameter.missing(parameter);
    }
    return Parameters.folder(file);
  }
}
