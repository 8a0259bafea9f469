package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Progress;
import io.github.otelfeedback.command.Schema;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.report.RunReport;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the JSON Schemas of the record files to {@code target/otel-feedback/schema/}, for editors
 * that complete and check.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends SessionsMojo {

  @Override
  boolean startsFromNothing() {
    return true;
  }

  @Override
  RunReport run(Settings settings, Progress progress) throws IOException {
    return new Schema(settings).run();
  }
}
