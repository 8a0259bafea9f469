package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SegmentDigest;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RedactionTest {

  private static final String ID = "2031-05-lantern";
  private static final String RECORD =
      """
      version: 1
      held: 2031-05
      series: otel-me
      guests: [{ name: Ada Lark, id: ada }]
      organization: { name: Lantern Works, consent: named, evidence: the recording }
      findings: [{ id: size, kind: use-case }, { id: speed, kind: went-well }]
      blog: { slug: lantern, date: 2031-06-01, sig: end-user }
      authors: [{ name: Bo Finch }]
      """;

  /** Each segment says its own word, in each locale. */
  private static final String TEXT =
      """
      ---
      title: qtitle LOCALE
      linkTitle: qlink LOCALE
      topic: qtopic LOCALE
      description: qabout LOCALE
      findings: { size: qsize LOCALE, speed: qspeed LOCALE }
      people: { ada: qada LOCALE }
      TRANSLATION---

      qintro LOCALE

      ## qrun here LOCALE {#run}

      qran LOCALE ![qalt LOCALE](assets/lantern.svg)

      ### qdeep here LOCALE {#deep}

      qdeeper LOCALE

      ## qlast here LOCALE {#last}

      qend LOCALE
      """;

  @TempDir Path folder;
  private ARecordsProject project;

  @BeforeEach
  void start() throws IOException {
    project =
        new ARecordsProject(folder)
            .session(ID, RECORD, TEXT.replace("LOCALE", "en").replace("TRANSLATION", ""));
    for (SiteLocale locale : SiteLocale.values()) {
      if (!locale.isEnglish()) {
        translation(locale, "translation: { by: [{ name: Bo Finch }], state: reviewed }\n");
      }
    }
    Files.createDirectories(file("assets"));
    Files.writeString(file("assets/lantern.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
  }

  @TestFactory
  Stream<DynamicTest> aWithheldSegmentStandsInNoOutputOfAnyLocale() {
    return Stream.of(
            List.of("title", "qtitle", "qintro", "qran", "qend", "qsize", "qlink"),
            List.of("linkTitle", "qlink"),
            List.of("topic", "qtopic"),
            List.of("description", "qabout"),
            List.of("findings.size", "qsize"),
            List.of("people.ada", "qada"),
            List.of("intro", "qintro"),
            List.of("#run", "qrun", "qran", "qalt", "lantern.svg", "qdeep", "qdeeper", "{#run}"),
            List.of("#deep", "qdeep", "qdeeper", "{#deep}"),
            List.of("#last", "qlast", "qend", "{#last}"))
        .map(segment -> dynamicTest(segment.get(0), () -> isWithheld(segment)));
  }

  private void isWithheld(List<String> segment) throws IOException {
    start();
    String before = everything();
    List<String> gone = segment.subList(1, segment.size());
    gone.stream()
        .filter(word -> !word.startsWith("q") || !List.of("qlink", "qabout").contains(word))
        .forEach(word -> assertThat(before).contains(word));
    redact("\"" + segment.get(0) + "\"");
    assertThat(everything()).doesNotContain(gone).contains("Lantern Works", "2031-05");
  }

  @Test
  void withoutItsTopicARowSaysSeriesAndOrganization() throws IOException {
    redact("topic");
    assertThat(everything()).contains("OTel Me", "Lantern Works", "qintro ja");
  }

  @Test
  void aSegmentThatIsNotThereWithholdsTheWholePostAndIsAnError() throws IOException {
    redact("\"#rnu\"");
    RunReport report = project.generate();
    assertThat(report.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::rule)
        .containsExactly("redaction-of-nothing");
    assertThat(preview()).doesNotContain("qtitle", "qintro", "qran");
  }

  @Test
  void aTranslationThatIsBuiltOtherwiseIsWithheldAsAWhole() throws IOException {
    Files.writeString(file("uk.md"), Files.readString(file("uk.md")).replace("### ", "## "));
    redact("\"#last\"");
    assertThat(preview())
        .doesNotContain("qtitle uk", "qran uk", "qend uk")
        .contains("qtopic uk", "qran ja");
  }

  @Test
  void whatWasWrittenAnewComesBackWithEachNewTranslation() throws IOException {
    String was = SegmentDigest.of("qintro en").hex();
    redact("{ segment: intro, was: " + was + " }");
    assertThat(preview()).doesNotContain("qintro");
    Files.writeString(
        file("en.md"), Files.readString(file("en.md")).replace("qintro en", "qnew en"));
    assertThat(preview()).contains("qnew en").doesNotContain("qintro");
    String made = "segments: { intro: " + SegmentDigest.of("qnew en") + " }\n";
    translation(SiteLocale.UK, "translation: { state: reviewed }\n" + made);
    assertThat(preview()).contains("qnew en", "qintro uk").doesNotContain("qintro ja", "qintro ko");
  }

  @Test
  void aLinkToAWithheldSectionAndAReferenceDefinedInItAreErrors() throws IOException {
    String text = Files.readString(file("en.md"));
    Files.writeString(
        file("en.md"),
        text.replace("qintro en", "qintro [see](#run) and [that][ref]")
                .replace("qran en", "qran [other][]\n\n[ref]: https://example.org/\n")
            + "\n[other]: https://example.com/\n");
    redact("\"#run\"");
    assertThat(project.generate().problems())
        .filteredOn(problem -> problem.rule().equals("redacted-reference"))
        .extracting(problem -> problem.place().line())
        .containsExactly(10, 27, 9);
  }

  private void redact(String segment) throws IOException {
    Files.writeString(file("session.yaml"), RECORD + "redact: [" + segment + "]\n");
  }

  private void translation(SiteLocale locale, String front) throws IOException {
    String text = TEXT.replaceAll(" \\{#\\w+}", "").replace("LOCALE", locale.code());
    Files.writeString(file(locale.code() + ".md"), text.replace("TRANSLATION", front));
  }

  /** Every page, lock, preview, report and line of the log. */
  private String everything() throws IOException {
    project.generated();
    RunReport report = project.generated();
    RunReport status = new Status(project.settings(), stage -> {}).run();
    return preview()
        + project.content()
        + report
        + status
        + Files.readString(folder.resolve("target/otel-feedback/status.html"));
  }

  private String preview() throws IOException {
    RunReport report =
        new Preview(project.settings(), Optional.of(new SessionId(ID)), stage -> {}).run();
    Path html = folder.resolve("target/otel-feedback/preview/" + ID + ".html");
    return report + (Files.exists(html) ? Files.readString(html) : "");
  }

  private Path file(String name) {
    return folder.resolve("sessions").resolve(ID).resolve(name);
  }
}
