package io.github.otelfeedback.command;

import io.github.otelfeedback.load.SchemaWriter;
import io.github.otelfeedback.report.OutputFolder;
import io.github.otelfeedback.report.RunReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the JSON Schemas of the record files, for editors that complete and check. */
public final class Schema {

  private final Settings settings;

  public Schema(Settings settings) {
    this.settings = settings;
  }

  /** Writes them to {@code schema/} below the output folder. */
  public RunReport run() throws IOException {
    List<String> written =
        new OutputFolder(settings.base(), settings.output().resolve("schema"))
            .write(new SchemaWriter().write());
    return new RunReport("schema", 0, List.of(), List.of(), written, Optional.empty());
  }
}
