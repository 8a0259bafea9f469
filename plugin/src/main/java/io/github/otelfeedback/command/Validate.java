package io.github.otelfeedback.command;

import io.github.otelfeedback.repair.PictureFiles;
import io.github.otelfeedback.repair.WriteUpFiles;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.validate.Repaired;
import io.github.otelfeedback.validate.Repairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports every fault of the records; mends those that have one safe answer, if asked to. */
public final class Validate {

  private final Settings settings;
  private final Progress progress;
  private final boolean fix;

  /**
   * @param fix whether write-ups are changed
   */
  public Validate(Settings settings, Progress progress, boolean fix) {
    this.settings = settings;
    this.progress = progress;
    this.fix = fix;
  }

  /** Loads and validates; what was fixed is a remark each, and no problem any more. */
  public RunReport run() throws IOException {
    Records records = Records.read(settings, progress);
    List<String> fixed = fix ? fixed(records) : List.of();
    if (!fixed.isEmpty()) {
      records = Records.read(settings, progress);
    }
    Optional<String> failure =
        records.areSound()
            ? Optional.empty()
            : Optional.of(
                "The session records have errors; each is listed above with its next step");
    return new RunReport(
            "validate", records.sessions(), List.of(), records.problems(), fixed, failure)
        .with(List.of(), SingledReport.of(records).details());
  }

  private List<String> fixed(Records records) throws IOException {
    progress.at("fixing what has one safe answer");
    Repairs repairs = new Repairs(records.rules());
    WriteUpFiles files = new WriteUpFiles(settings.base());
    List<String> fixed = new ArrayList<>();
    PictureFiles pictures = new PictureFiles(settings.base());
    for (SessionRecord session : records.loaded().records()) {
      fixed.addAll(pictures.strip(session));
      for (WriteUp writeUp : session.writeUps().values()) {
        Repaired repaired = repairs.repair(session, writeUp);
        if (files.write(repaired)) {
          fixed.addAll(repaired.done());
        }
      }
    }
    return List.copyOf(fixed);
  }
}
