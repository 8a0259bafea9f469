package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

  private static final String DRAFT =
      """
      version: 1
      state: draft
      held: 2031-05-17
      series: otel-me
      guests: [{ name: Ada Lark }]
      organization: { consent: anonymous, sector: energy, name: Zyxqatel Grid, spellings: none }
      """;
  private static final String ENGLISH =
      """
      ---
      topic: Lanterns
      ---

      A lantern shines & <b>tells</b>.
      """;

  @TempDir Path folder;

  @Test
  void aDraftIsShownAsItWouldAppearAndLoadsNothing() throws IOException {
    String html = preview(new ARecordsProject(folder).named("2031-05-lantern", "Lantern Works"));
    assertThat(html)
        .contains("/blog/2031/2031-05-lantern/", "A lantern tells how bright it is.")
        .contains("Lantern Works", "Ada Lark", "Video:")
        .contains("Not translated: no post in this language.")
        .doesNotContain("<script", "<img", "src=\"http", "{{<");
  }

  @Test
  void whatStaysOutIsSaidAndStaysOut() throws IOException {
    String html = preview(new ARecordsProject(folder).session("2031-05-lantern", DRAFT, ENGLISH));
    assertThat(html)
        .contains("This is a draft", "not named; sector: energy", "2031-05", "What stays out")
        .contains("&lt;b&gt;")
        .doesNotContain("Zyxqatel", "Ada Lark", "2031-05-17");
  }

  @Test
  void aPreviewThatWouldTellIsNotLeftStanding() throws IOException {
    ARecordsProject project =
        new ARecordsProject(folder)
            .session("2031-05-lantern", DRAFT, ENGLISH + "\nAt zyxqatel-grid.\n");
    RunReport report = new Preview(project.settings(), Optional.empty(), stage -> {}).run();
    assertThat(report.failure()).isPresent();
    assertThat(html()).doesNotExist();
    assertThat(report.toString()).doesNotContainIgnoringCase("zyxqatel");
  }

  @Test
  void anUnknownSessionIsAFailureThatSaysSo() throws IOException {
    ARecordsProject project = new ARecordsProject(folder).named("2031-05-lantern", "Lantern Works");
    Optional<SessionId> other = Optional.of(new SessionId("other"));
    RunReport report = new Preview(project.settings(), other, stage -> {}).run();
    assertThat(report.failure().orElseThrow()).contains("no such session");
  }

  private String preview(ARecordsProject project) throws IOException {
    RunReport report = new Preview(project.settings(), Optional.empty(), stage -> {}).run();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
    return Files.readString(html());
  }

  private Path html() {
    return folder.resolve("target/otel-feedback/preview/2031-05-lantern.html");
  }
}
