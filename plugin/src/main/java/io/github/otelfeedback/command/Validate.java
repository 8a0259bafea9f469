package io.github.otelfeedback.command;

import io.github.otelfeedback.report.RunReport;
import java.util.List;
import java.util.Optional;

/** Reports every fault of the records, and writes nothing. */
public final class Validate {

  private final Settings settings;
  private final Progress progress;

  public Validate(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Loads and validates. */
  public RunReport run() {
    Records records = Records.read(settings, progress);
    Optional<String> failure =
        records.areSound()
            ? Optional.empty()
            : Optional.of(
                "The session records have errors; each is listed above with its next step");
    return new RunReport(
        "validate", records.sessions(), List.of(), records.problems(), List.of(), failure);
  }
}
