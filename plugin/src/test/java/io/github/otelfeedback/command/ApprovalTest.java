package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ApprovalTest {

  private static final String ID = "2031-05-vault";
  private static final String RECORD =
      """
      version: 1
      held: 2031-05
      series: otel-me
      guests: [{ name: Cy Finch }]
      authors: [{ name: Bo Finch }]
      organization:
        consent: anonymous
        exceptions: { pictures: allowed }
        sector: financial-services
        name: Zyxqatel Bank
        aliases: [ZQB Group]
        spellings: none
      findings: [{ id: size, kind: use-case }]
      blog: { slug: vault, date: 2031-06-01, sig: end-user }
      """;
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
  private static final String APPROVAL =
      "approval: { by: counsel, date: 2031-06-01, words: [Lanterns, Bo Finch, Ліхтарі, Ліхтар,"
          + " Рахують, Багато], pictures: [\""
          + Sha256.of(SVG)
          + "\"] }\n";
  private static final String ENGLISH =
      """
      ---
      title: Lanterns in a vault
      topic: Lanterns that stay inside
      findings: { size: They count lanterns. }
      ---

      A lantern shines in a vault. ![A lantern](assets/lantern.svg)

      ## What they run

      Many lanterns.
      """;
  private static final String UKRAINIAN =
      """
      ---
      title: Ліхтарі у сховищі
      topic: Ліхтарі, що лишаються всередині
      findings: { size: Рахують ліхтарі. }
      translation: { by: [{ name: Bo Finch }], state: unreviewed }
      ---

      Ліхтар світить. ![Ліхтар](assets/lantern.svg)

      ## Що працює

      Багато ліхтарів.
      """;

  @TempDir Path folder;
  private ARecordsProject project;

  @BeforeEach
  void start() throws IOException {
    project = new ARecordsProject(folder).session(ID, RECORD + APPROVAL, ENGLISH);
    Files.writeString(file("uk.md"), UKRAINIAN);
    Files.createDirectories(file("assets"));
    Files.writeString(file("assets/lantern.svg"), SVG);
  }

  @Test
  void withoutTheDigestOfWhatWouldBePublishedNothingIs() throws IOException {
    assertThat(open()).containsExactly("approval-open");
    assertThat(project.content()).isEmpty();
    project.approved().generated();
    assertThat(project.content()).containsKey("content/en/blog/2031/vault/index.md");
  }

  @Test
  void previewPrintsTheLineThatApproves() throws IOException {
    RunReport report =
        new Preview(project.settings(), Optional.of(new SessionId(ID)), stage -> {}).run();
    Matcher line =
        Pattern.compile("digest: \"sha256:[0-9a-f]{64}\"").matcher("" + report.remarks());
    assertThat(line.find()).isTrue();
    String html = Files.readString(folder.resolve("target/otel-feedback/preview/" + ID + ".html"));
    assertThat(html).contains(line.group().substring("digest: \"".length()).replace("\"", ""));
    replace("session.yaml", "words:", line.group() + ", words:");
    assertThat(open()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyChangeOfTextOrFactInAnyLocaleOpensTheApprovalAgain() {
    return Stream.of(
            List.of("en.md", "in a vault\n", "in a cellar\n"),
            List.of("en.md", "stay inside", "stay outside"),
            List.of("en.md", "count lanterns", "count lamps"),
            List.of("en.md", "Many", "Very many"),
            List.of("en.md", "topic:", "linkTitle: Lamps\ntopic:"),
            List.of("en.md", "topic:", "description: Lamps\ntopic:"),
            List.of("uk.md", "у сховищі", "у підвалі"),
            List.of("uk.md", "всередині", "зовні"),
            List.of("uk.md", "Рахують", "Лічать"),
            List.of("uk.md", "Багато", "Дуже багато"),
            List.of("assets/lantern.svg", "/>", "><path d=\"M0 0\"/></svg>"),
            List.of("session.yaml", "held: 2031-05", "held: 2031-04"),
            List.of("session.yaml", "otel-me", "humans-of-otel"),
            List.of("session.yaml", "financial-services", "payments"),
            List.of("session.yaml", "kind: use-case", "kind: adoption"),
            List.of("session.yaml", "slug: vault", "slug: cellar"),
            List.of("session.yaml", "date: 2031-06-01, sig", "date: 2031-06-02, sig"),
            List.of("session.yaml", "Bo Finch", "Di Finch"),
            List.of("session.yaml", "pictures: allowed", "people: allowed, pictures: allowed"))
        .map(
            change ->
                dynamicTest(
                    "" + change, () -> assertThat(after(change)).contains("approval-open")));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotToldOpensNothing() {
    return Stream.of(
            List.of("session.yaml", "Zyxqatel Bank", "Wuvumate Trust"),
            List.of("session.yaml", "ZQB Group", "WVM Group"),
            List.of("session.yaml", "name: Cy Finch", "name: Ed Finch"),
            List.of("session.yaml", "by: counsel", "by: head of platform"),
            List.of("uk.md", "state: unreviewed", "state: reviewed"),
            List.of("uk.md", "---\n\n", "segments: { topic: 0123456789abcdef }\n---\n\n"))
        .map(change -> dynamicTest("" + change, () -> assertThat(after(change)).isEmpty()));
  }

  @Test
  void aNewTranslationHasToBeApproved() throws IOException {
    project.approved();
    Files.writeString(file("ro.md"), UKRAINIAN);
    assertThat(open()).contains("approval-open");
  }

  @Test
  void aRowAloneHasToBeApprovedToo() throws IOException {
    replace("session.yaml", "blog: { slug: vault, date: 2031-06-01, sig: end-user }\n", "");
    assertThat(open()).contains("approval-open");
    replace("session.yaml", APPROVAL, "");
    assertThat(open()).contains("approval-missing");
  }

  @Test
  void aDraftNeedsNoApproval() throws IOException {
    replace("session.yaml", "version: 1\n", "version: 1\nstate: draft\n");
    assertThat(open()).isEmpty();
    assertThat(project.content().values()).noneMatch(text -> text.contains("antern"));
  }

  @Test
  void aRedactionNeedsNone() throws IOException {
    project.approved();
    Files.writeString(
        file("session.yaml"),
        Files.readString(file("session.yaml")) + "redact: [\"#what-they-run\"]\n");
    project.generated();
    assertThat(project.content().get("content/en/blog/2031/vault/index.md"))
        .contains("A lantern shines")
        .doesNotContain("What they run", "Many lanterns");
  }

  @Test
  void afterAWithdrawalNothingIsPublishedUntilWhatIsLeftIsApproved() throws IOException {
    project.approved().generated();
    replace(
        "session.yaml",
        "consent: anonymous",
        "consent: named\n  evidence: a call\n  withdrawn: 2031-06-15");
    replace("en.md", "Many", "Zyxqatel has many");
    project.generated();
    assertThat(project.content().toString()).doesNotContain("vault", "сховищі");
    replace("en.md", "Zyxqatel has many", "Many");
    project.approved().generated();
    assertThat(project.content().toString()).contains("Lanterns in a vault");
  }

  private List<String> after(List<String> change) throws IOException {
    start();
    project.approved();
    assertThat(open()).isEmpty();
    replace(change.get(0), change.get(1), change.get(2));
    return open();
  }

  private List<String> open() throws IOException {
    return project.generate().problems().stream()
        .filter(Problem::isError)
        .map(Problem::rule)
        .filter(rule -> rule.startsWith("approval"))
        .toList();
  }

  private void replace(String name, String old, String other) throws IOException {
    String text = Files.readString(file(name));
    assertThat(text).contains(old);
    Files.writeString(file(name), text.replace(old, other));
  }

  private Path file(String name) {
    return folder.resolve("sessions").resolve(ID).resolve(name);
  }
}
