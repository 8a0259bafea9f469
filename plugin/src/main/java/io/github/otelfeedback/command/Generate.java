package io.github.otelfeedback.command;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.publish.Published;
import io.github.otelfeedback.publish.Publisher;
import io.github.otelfeedback.publish.Recovery;
import io.github.otelfeedback.report.ChangeFolder;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes what the records give; everything or nothing. */
public final class Generate {

  private static final String GOAL = "generate";

  private final Settings settings;
  private final Progress progress;

  public Generate(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Runs all stages. */
  public RunReport run() {
    Choices choices = new Choices(settings);
    Checkout checkout = choices.checkout();
    List<Problem> problems =
        new ArrayList<>(
            new Recovery(checkout.site(), checkout.staging(), choices.forPublishing(progress))
                .recover());
    Prepared prepared =
        new Preparation(settings, checkout, progress)
            .believing(new CleanFiles(settings, checkout))
            .prepare();
    problems.addAll(prepared.problems());
    if (prepared.tree().isPresent() && problems.stream().noneMatch(Problem::isError)) {
      progress.at("writing");
      Publisher publisher = new Publisher(choices.forPublishing(progress));
      Published published = publisher.publish(prepared.tree().get());
      problems.addAll(published.problems());
      if (published.isDone()) {
        prepared.memory().ifPresent(memory -> memory.write(checkout.staging()));
      }
    }
    RunReport report = new Outcome(GOAL, prepared, problems).written();
    return report.failure().isPresent() ? report : withChanges(report, prepared, choices);
  }

  private static RunReport withChanges(RunReport report, Prepared prepared, Choices choices) {
    ChangeFolder folder = choices.changes();
    try {
      return report.with(folder.write(prepared.changes()), folder.details(prepared.changes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
