package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributesTest {

  private static final String ONE = "2031-05-vault";
  private static final String OTHER = "2031-06-cellar";
  private static final String RECORD =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization: { consent: anonymous, sector: retail, name: %s, spellings: none, region: %s }
      approval: { by: counsel, date: 2031-06-01, words: [Lanterns], attributes: [%s] }
      """;
  private static final String TEXT =
      "---\ntopic: Lanterns\n---\n\nThey run Kafka.\n\n## More\n\nOn June 3 they had it.\n";

  @TempDir Path folder;
  private ARecordsProject project;

  @BeforeEach
  void start() throws IOException {
    project = new ARecordsProject(folder);
    write(ONE, "Zyxqatel", "DE", "");
    write(OTHER, "Wuvumate", "DE", "date");
    project.approved();
  }

  @Test
  void whatIsOneTooManyAndEachDayNeedAnApproval() throws IOException {
    assertThat(errors(project.generate()))
        .containsExactly(
            "sessions/2031-05-vault/en.md:5:10",
            "sessions/2031-05-vault/en.md:9:4",
            "sessions/2031-06-cellar/en.md:5:10");
    write(ONE, "Zyxqatel", "DE", "stack, date");
    write(OTHER, "Wuvumate", "DE", "region, date");
    project.approved().generated();
  }

  @Test
  void theReportOfARunSaysWhatOnlyOneTells() throws IOException {
    assertThat(attributes(ONE))
        .contains("only=[]", "among=2", "told=[sector, region, stack, date]");
    write(ONE, "Zyxqatel", "PT", "");
    assertThat(attributes(ONE))
        .contains("only=[[region]]", "southern-europe or europe", "approved=[]");
    assertThat(attributes(OTHER)).contains("only=[[region]]", "western-europe or europe");
  }

  @Test
  void aNoteSaysSoUntilItIsApproved() throws IOException {
    write(ONE, "Zyxqatel", "PT", "region, date");
    assertThat(notes()).containsExactly("sessions/2031-06-cellar/session.yaml");
    write(OTHER, "Wuvumate", "DE", "region, date");
    assertThat(notes()).isEmpty();
  }

  @Test
  void thePreviewSaysItToTheOrganization() throws IOException {
    write(ONE, "Zyxqatel", "PT", "region");
    new Preview(project.settings(), Optional.of(new SessionId(ONE)), stage -> {}).run();
    assertThat(Files.readString(folder.resolve("target/otel-feedback/preview/" + ONE + ".html")))
        .contains(
            "What narrows down who it is",
            "region: PT (approved). To tell less: tell the region as southern-europe or europe",
            "stack: Kafka. To tell less",
            "no other tells the same under: region.")
        .doesNotContain("Zyxqatel");
  }

  @Test
  void noPageShowsRegionOrSize() throws IOException {
    write(ONE, "Zyxqatel", "southern-europe, size: 1000s", "stack, date, size");
    write(OTHER, "Wuvumate", "DE", "region, date");
    project.approved().generated();
    assertThat(project.content().toString())
        .contains("Lanterns")
        .doesNotContain("southern-europe", "1000s");
  }

  private void write(String id, String name, String region, String approved) throws IOException {
    project.session(id, RECORD.formatted(name, region, approved), TEXT);
    project.approved();
  }

  private String attributes(String id) throws IOException {
    RunReport report = new Validate(project.settings(), stage -> {}, false).run();
    String all = String.valueOf(report.details().get("attributes"));
    assertThat(all).contains(ONE + "=", OTHER + "=");
    int start = all.indexOf(id + "=");
    int next = all.indexOf("2031-", start + 1);
    return next < 0 ? all.substring(start) : all.substring(start, next);
  }

  private List<String> notes() throws IOException {
    return places(project.generate(), "singled-out");
  }

  private static List<String> places(RunReport report, String rule) {
    return report.problems().stream()
        .filter(problem -> problem.rule().equals(rule))
        .map(problem -> problem.place().file())
        .toList();
  }

  private static List<String> errors(RunReport report) {
    return report.problems().stream()
        .filter(Problem::isError)
        .map(problem -> problem.place().toString())
        .toList();
  }
}
