package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameGateTest {

  private static final String ID = "2031-05-lantern";
  private static final String RECORD =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization:
        consent: anonymous
        sector: energy
        evidence: by e-mail
        identity: unknown
        reason: Nobody wrote it down.
      %s
      blog: { date: 2031-06-01, sig: end-user }
      authors: [{ name: Bo Zyxqatel }]
      """;
  private static final String TEXT =
      """
      ---
      title: Traces at work
      topic: Traces that tell
      ---

      A team at Quokkalith runs the Collector.
      """;

  private static final String WORDS =
      """
      A title and linkTitle, a date, an author, a sig, a weight and a description of how a team at work runs
      the Collector with traces that tell, all in the series End-User Interview, Q&A, OTel Q&A and
      OTel Me of OpenTelemetry.
      """;

  @TempDir Path folder;
  private ARecordsProject project;

  @BeforeEach
  void start() {
    project = new ARecordsProject(folder);
  }

  @Test
  void whatNobodyApprovedStopsTheRunAtItsPlaceAndIsNotQuoted() throws IOException {
    RunReport report = with("approval: { by: counsel, date: 2031-06-01 }").generate();
    assertThat(report.failure()).isPresent();
    assertThat(errors(report))
        .extracting(problem -> problem.place() + " " + problem.rule())
        .containsExactly(
            "sessions/2031-05-lantern/en.md:6:11 not-approved",
            "sessions/2031-05-lantern/session.yaml:12:19 fact-not-approved");
    assertThat(report.problems().toString()).doesNotContain("Quokkalith", "Zyxqatel");
  }

  @Test
  void approvedByNameItIsWrittenInEveryLocaleAndEachRunSaysThatNobodyKnowsWhoItWas()
      throws IOException {
    approved().generated();
    new Website(folder, "").commit();
    RunReport report = project.pins(Pins.GIT).generated();
    assertThat(project.content().get("content/en/blog/2031/" + ID + ".md")).contains("Quokkalith");
    assertThat(project.content().keySet())
        .filteredOn(path -> path.endsWith("/recordings.md"))
        .hasSize(11);
    for (RunReport run : List.of(report, project.check(), validate())) {
      assertThat(run.problems())
          .filteredOn(problem -> problem.rule().equals("identity-unknown"))
          .extracting(problem -> problem.severity() + " " + problem.place())
          .containsExactly("warning sessions/2031-05-lantern/session.yaml:8:13");
    }
  }

  @Test
  void aNameFromATemplateOfTheProjectIsFoundOnThePage() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Path bundle = Files.createDirectories(templates.resolve("messages")).resolve("en.yaml");
    Files.writeString(bundle, "facts:\n  held: As Snorkelwise held\n");
    RunReport report = approved().templates(templates).generate();
    assertThat(errors(report))
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.rule()).isEqualTo("page-not-approved");
              assertThat(problem.place().file()).startsWith("content/en/");
            });
    assertThat(report.problems().toString()).doesNotContain("Snorkelwise");
    assertThat(project.content()).isEmpty();
  }

  @Test
  void aPageThatPassedIsNotMadeAgainUntilTheWebsiteForgetsAWord() throws IOException {
    Path docs = Files.createDirectories(folder.resolve("content/en/docs"));
    Path glossary =
        Files.writeString(docs.resolve("words.md"), WORDS + "It was the Snorkelwise way.\n");
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Path bundle = Files.createDirectories(templates.resolve("messages")).resolve("en.yaml");
    Files.writeString(bundle, "facts:\n  held: Snorkelwise\n");
    approval("Bo Zyxqatel, Quokkalith").templates(templates).generated();
    // The sections that were written, too, teach the words that are on them.
    project.generated();
    assertThat(project.generated().details()).containsEntry("made", 0);
    Files.writeString(glossary, WORDS);
    assertThat(errors(project.generate()))
        .extracting(Problem::rule)
        .containsOnly("page-not-approved");
  }

  @Test
  void thePreviewListsWhatToApproveAsALineToCopy() throws IOException {
    with("state: draft");
    new Preview(project.settings(), SessionId.parse(ID).toOptional(), stage -> {}).run();
    String page = Files.readString(folder.resolve("target/otel-feedback/preview/" + ID + ".html"));
    assertThat(page).contains("words: [&quot;Bo Zyxqatel&quot;,&quot;Quokkalith&quot;]");
  }

  @Test
  void whereNothingIsWithheldNothingHasToBeApproved() throws IOException {
    project.named(ID, "Quokkalith").generated();
    assertThat(project.content()).containsKey("content/en/blog/2031/" + ID + ".md");
  }

  private ARecordsProject approved() throws IOException {
    return approval("Bo Zyxqatel, Quokkalith");
  }

  private ARecordsProject approval(String words) throws IOException {
    return with("approval: { by: counsel, date: 2031-06-01, words: [" + words + "] }");
  }

  private ARecordsProject with(String approval) throws IOException {
    return project.session(ID, RECORD.formatted(approval), TEXT).approved();
  }

  private RunReport validate() throws IOException {
    return new Validate(project.settings(), stage -> {}, false).run();
  }

  private static List<Problem> errors(RunReport report) {
    return report.problems().stream().filter(Problem::isError).toList();
  }
}
