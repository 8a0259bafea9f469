package io.github.otelfeedback.command;

import com.google.gson.GsonBuilder;
import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.ApprovalDigest;
import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.Localizer;
import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.preview.SessionPreview;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.validate.anonymity.NamesToApprove;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows sessions as they would appear, one offline HTML page each, drafts included. */
public final class Preview {

  private final Settings settings;
  private final Optional<SessionId> only;
  private final Progress progress;

  /** Without an id, every session that has a write-up is shown. */
  public Preview(Settings settings, Optional<SessionId> only, Progress progress) {
    this.settings = settings;
    this.only = only;
    this.progress = progress;
  }

  /** Writes the pages; one in which the audit finds something withheld is not left standing. */
  public RunReport run() throws IOException {
    Records records = Records.read(settings, progress);
    Disclosed disclosed = records.disclosed();
    List<DisclosedSession> chosen = disclosed.sessions().stream().filter(this::isChosen).toList();
    if (chosen.isEmpty()) {
      return report(records, 0, List.of(), Optional.of(nothing(records)));
    }
    try {
      PreviewFolder folder = new PreviewFolder(settings, disclosed.identities());
      return written(records, chosen, folder.write(pages(records, chosen)));
    } catch (TemplateFault fault) {
      return report(records, 0, fault.problems(), Optional.of("The templates cannot be used"));
    }
  }

  private Map<SessionId, String> pages(Records records, List<DisclosedSession> sessions) {
    progress.at("rendering " + sessions.size() + " previews");
    TemplateReader templates = new TemplateReader(settings.base(), settings.templates());
    SessionPreview preview =
        new SessionPreview(
            new Localizer(new Bundles(templates)),
            templates,
            Pages.names(records.loaded().sigs()),
            settings.today());
    SingledReport singled = SingledReport.of(records);
    Map<SessionId, String> pages = new LinkedHashMap<>();
    for (DisclosedSession session : sessions) {
      SessionId id = session.facts().id();
      pages.put(id, preview.html(session, singled.sentences(id), nextSteps(records, id)));
    }
    return pages;
  }

  private boolean isChosen(DisclosedSession session) {
    return only.isPresent()
        ? only.get().equals(session.facts().id())
        : session.facts().texts().values().stream().anyMatch(text -> !text.body().isBlank());
  }

  private static List<String> nextSteps(Records records, SessionId id) {
    return Stream.concat(
            records.problems().stream()
                .filter(problem -> problem.place().file().contains("/" + id + "/"))
                .map(problem -> problem.message() + " " + problem.next()),
            toApprove(records, id))
        .distinct()
        .toList();
  }

  /** The names to approve, in a line to copy into the record: the page is no log. */
  private static Stream<String> toApprove(Records records, SessionId id) {
    NamesToApprove names = new NamesToApprove(records.rules().lexicons());
    return records.loaded().records().stream()
        .filter(record -> record.id().equals(id))
        .map(names::of)
        .filter(words -> !words.isEmpty())
        .map(
            words ->
                "Approve each of these by name, or have it reworded; below `approval:` of"
                    + " session.yaml they are written as words: "
                    + new GsonBuilder().disableHtmlEscaping().create().toJson(words));
  }

  private String nothing(Records records) {
    String why = records.areSound() ? "" : " Sessions that cannot be read are listed above.";
    return "There is no such session to preview." + why;
  }

  private RunReport written(
      Records records, List<DisclosedSession> sessions, PreviewFolder.Written written) {
    Optional<String> failure =
        written.leaks().isEmpty()
            ? Optional.empty()
            : Optional.of("A preview would tell what is withheld, and was not written");
    RunReport report = report(records, sessions.size(), written.leaks(), failure);
    List<String> remarks = new ArrayList<>(written.lines());
    if (failure.isEmpty()) {
      sessions.stream().flatMap(Preview::toApprove).forEach(remarks::add);
    }
    return new RunReport(
        report.goal(), sessions.size(), List.of(), report.problems(), remarks, failure);
  }

  /** Only who stays unnamed has to approve what is said. */
  private static Stream<String> toApprove(DisclosedSession session) {
    return session instanceof AnonymousSession
        ? Stream.of(
            session.facts().id()
                + ": once this page is approved, write under `approval`: digest: \""
                + ApprovalDigest.of(session)
                + "\"")
        : Stream.empty();
  }

  private static RunReport report(
      Records records, int sessions, List<Problem> more, Optional<String> failure) {
    List<Problem> problems = new ArrayList<>(records.problems());
    problems.addAll(more);
    return new RunReport(
        "preview",
        sessions,
        List.of(),
        problems.stream().distinct().sorted().toList(),
        List.of(),
        failure);
  }
}
