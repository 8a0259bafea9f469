package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.AuditFolder;
import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.report.RunReport;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Looks for withheld names in every file and path of a folder, and writes to {@code
 * target/otel-feedback/audit.json} where they stand, never what stands there.
 */
@Mojo(name = "audit", requiresProject = false, threadSafe = true)
public final class AuditMojo extends SessionsMojo {

  /** The folder to look through: a draft, a checkout. The default is the project itself. */
  @Parameter(property = "otel-feedback.auditDirectory", defaultValue = "${basedir}")
  @Nullable File auditDirectory;

  /** Without records nothing could be found, and nobody would notice. */
  @Override
  boolean startsFromNothing() {
    return true;
  }

  @Override
  RunReport run(Settings settings, Progress progress) {
    return new AuditFolder(settings, progress, Parameters.folder(auditDirectory)).run();
  }
}
