package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.Localizer;
import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.OutputFolder;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.status.StatusDetails;
import io.github.otelfeedback.status.StatusPage;
import io.github.otelfeedback.status.StatusReader;
import io.github.otelfeedback.status.StatusRow;
import io.github.otelfeedback.status.StatusTable;
import io.github.otelfeedback.status.WebsiteReader;
import io.github.otelfeedback.status.WordsReader;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows how far each session is in each locale, and what is due. */
public final class Status {

  private final Settings settings;
  private final Progress progress;

  public Status(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Shows what can be read; what cannot is among the problems and no failure. */
  public RunReport run() throws IOException {
    Records records = Records.read(settings, progress);
    Disclosed disclosed = records.disclosed();
    List<DisclosedSession> sessions = disclosed.sessions();
    try {
      SiteSnapshot site = site();
      Map<SessionId, List<String>> due = due(records, sessions);
      Map<Optional<SessionId>, List<String>> edited =
          new EditedTexts(settings, records, site).due(progress);
      edited.forEach((page, some) -> page.ifPresent(id -> due.merge(id, some, Status::both)));
      List<Localized> localized = localized(sessions);
      List<StatusRow> status = new ArrayList<>(new StatusReader(due).read(sessions, localized));
      status.addAll(
          new WebsiteReader(site, generated(records, disclosed, site))
              .read(settings.locales(), edited.getOrDefault(Optional.empty(), List.of())));
      status.add(new WordsReader().read(localized));
      List<String> remarks = new ArrayList<>(new StatusTable().lines(status));
      remarks.addAll(
          new OutputFolder(settings.base(), settings.output())
              .write(Map.of("status.html", new StatusPage().html(status))));
      return report(records, List.of(), remarks, Optional.empty(), new StatusDetails().of(status))
          .with(List.of(), SingledReport.of(records).details());
    } catch (TemplateFault fault) {
      Optional<String> failure = Optional.of("The templates cannot be used");
      return report(records, fault.problems(), List.of(), failure, Map.of());
    }
  }

  private SiteSnapshot site() {
    progress.at("reading the website");
    Choices choices = new Choices(settings);
    return choices.website(choices.checkout());
  }

  private Map<String, String> generated(Records records, Disclosed disclosed, SiteSnapshot site) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (!new Due(records, settings.today()).isAllThatIsWrong()) {
      return texts;
    }
    new Pages(settings, records.loaded().sigs(), site)
        .finished(disclosed, progress)
        .forEach(page -> texts.put(page.path().inSite(), new PageWriting().write(page).text()));
    return texts;
  }

  private List<Localized> localized(List<DisclosedSession> sessions) {
    TemplateReader templates = new TemplateReader(settings.base(), settings.templates());
    Localizer localizer = new Localizer(new Bundles(templates));
    return settings.locales().stream()
        .sorted()
        .map(locale -> localizer.localize(sessions, locale))
        .toList();
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private Map<SessionId, List<String>> due(Records records, List<DisclosedSession> sessions) {
    Due due = new Due(records, settings.today());
    Map<SessionId, List<String>> all = new LinkedHashMap<>();
    sessions.forEach(session -> all.put(session.facts().id(), due.of(session)));
    return all;
  }

  private static RunReport report(
      Records records,
      List<Problem> more,
      List<String> remarks,
      Optional<String> failure,
      Map<String, Object> details) {
    List<Problem> problems = new ArrayList<>(records.problems());
    problems.addAll(more);
    return new RunReport(
        "status",
        records.sessions(),
        List.of(),
        problems.stream().distinct().sorted().toList(),
        remarks,
        List.of(),
        failure,
        details);
  }
}
