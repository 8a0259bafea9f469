package io.github.otelfeedback.command;

import io.github.otelfeedback.adopt.Adopted;
import io.github.otelfeedback.adopt.Adoption;
import io.github.otelfeedback.adopt.EditedPage;
import io.github.otelfeedback.adopt.Leftovers;
import io.github.otelfeedback.adopt.RowAdoption;
import io.github.otelfeedback.adopt.WriteUpText;
import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.EditedPages.Edited;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Brings edits that were made on the website's pages home into the write-ups. */
public final class Adopt {

  private static final String GOAL = "adopt";

  private final Settings settings;
  private final Optional<SessionId> only;
  private final Progress progress;
  private final List<String> remarks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> indexes = new TreeMap<>();

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
      if (page.page().path().locale().isEnglish() == english) {
        bring(records, page, new EarlierPage(rendered.site(), page).text());
      }
    }
  }

  private void bring(Records records, Edited page, Optional<String> base) throws IOException {
    EditedPage texts = new EditedPage(page.generated(), base, page.standing());
    Optional<SessionId> session = page.entry().session();
    if (session.isPresent()) {
      bring(records, session.get(), page, source -> new Adoption(source, texts).adopted());
    } else if (base.isPresent()) {
      indexes.put(page.entry().path(), base.get());
      RowAdoption rows = new RowAdoption(texts);
      for (Origin row : page.origins()) {
        if (row.session().isPresent() && rows.touches(row.firstLine(), row.lastLine())) {
          bring(
              records,
              row.session().get(),
              page,
              source -> rows.adopted(source, row.firstLine(), row.lastLine()));
        }
      }
    }
  }

  private void bring(
      Records records, SessionId id, Edited page, Function<WriteUpText, Adopted> adoption)
      throws IOException {
    Optional<Texts> texts = Texts.of(settings, records, id);
    if (texts.filter(some -> some.text(page.page().path().locale()).isPresent()).isPresent()) {
      Homecoming homecoming = new Homecoming(settings, texts.get(), page, adoption);
      homecoming.bring();
      remarks.addAll(homecoming.remarks());
      problems.addAll(homecoming.problems());
    }
  }

  private List<Edited> chosen(Rendered rendered) throws IOException {
    return rendered.edited(settings).stream()
        .filter(page -> only.isEmpty() ? isText(page) : page.entry().session().equals(only))
        .toList();
  }

  private static boolean isText(Edited page) {
    return page.entry().session().isPresent() || EditedTexts.isIndex(page);
  }

  /** Says what the pages still have that the records do not give. */
  private Optional<String> compared() throws IOException {
    Records records = Records.read(settings, stage -> {});
    try {
      Rendered rendered = Rendered.of(settings, records, progress);
      for (Edited page : chosen(rendered)) {
        problems.addAll(leftovers(rendered.site(), page));
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

  private List<Problem> leftovers(SiteSnapshot site, Edited page) {
    String path = page.entry().path();
    Leftovers leftovers = new Leftovers(site.checkout().name(path));
    return EditedTexts.isIndex(page)
        ? leftovers.ofIndex(
            new EditedPage(
                page.generated(), Optional.ofNullable(indexes.get(path)), page.standing()))
        : leftovers.of(page.generated(), page.standing());
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
