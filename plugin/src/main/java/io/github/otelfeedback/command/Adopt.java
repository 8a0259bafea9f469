package io.github.otelfeedback.command;

import io.github.otelfeedback.adopt.Leftovers;
import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.EditedPages.Edited;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings edits that were made on the website's pages home into the write-ups. */
public final class Adopt {

  private static final String GOAL = "adopt";

  private final Settings settings;
  private final Optional<SessionId> only;
  private final Progress progress;
  private final List<String> remarks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param only the session whose pages are meant; without it, all
   */
  public Adopt(Settings settings, Optional<SessionId> only, Progress progress) {
    this.settings = settings;
    this.only = only;
    this.progress = progress;
  }

  /** Nothing is written while a page holds what has to stay out, or a record has an error. */
  public RunReport run() throws IOException {
    Choices choices = new Choices(settings);
    Checkout checkout = choices.checkout();
    Prepared prepared = new Preparation(settings, checkout, progress).prepare();
    if (prepared.tree().isEmpty()) {
      problems.addAll(prepared.problems());
      return ended(prepared.sessions(), Optional.of("Nothing was brought home; see the errors"));
    }
    prepared.tree().get().tree().discard();
    bring(true);
    bring(false);
    return ended(prepared.sessions(), compared());
  }

  /** English first: translations carry the ids of its headings. */
  private void bring(boolean english) throws IOException {
    Records records = Records.read(settings, stage -> {});
    Rendered rendered = Rendered.of(settings, records, progress);
    for (Edited page : chosen(rendered)) {
      Optional<Texts> texts = page.entry().session().flatMap(id -> Texts.of(settings, records, id));
      if (page.page().path().locale().isEnglish() == english && texts.isPresent()) {
        Homecoming homecoming = new Homecoming(settings, texts.get(), rendered.site(), page);
        homecoming.bring();
        remarks.addAll(homecoming.remarks());
        problems.addAll(homecoming.problems());
      }
    }
  }

  private List<Edited> chosen(Rendered rendered) throws IOException {
    return rendered.edited(settings).stream()
        .filter(page -> only.isEmpty() || page.entry().session().equals(only))
        .toList();
  }

  /** Says what the pages still have that the records do not give. */
  private Optional<String> compared() throws IOException {
    Records records = Records.read(settings, stage -> {});
    try {
      Rendered rendered = Rendered.of(settings, records, progress);
      for (Edited page : chosen(rendered)) {
        problems.addAll(
            new Leftovers(rendered.site().checkout().name(page.entry().path()))
                .of(page.generated(), page.standing()));
      }
    } catch (TemplateFault fault) {
      problems.addAll(fault.problems());
    }
    records.problems().stream().filter(Problem::isError).forEach(problems::add);
    if (problems.isEmpty()) {
      remarks.add(
          remarks.isEmpty()
              ? "no page was edited on the website"
              : "every edited page is what its record gives now");
    }
    long errors = problems.stream().filter(Problem::isError).count();
    return errors == 0
        ? Optional.empty()
        : Optional.of(errors + " error(s); what could be brought home was written");
  }

  private RunReport ended(int sessions, Optional<String> failure) {
    return new RunReport(
        GOAL,
        sessions,
        List.of(),
        problems.stream().distinct().sorted().toList(),
        List.copyOf(remarks),
        failure);
  }
}
