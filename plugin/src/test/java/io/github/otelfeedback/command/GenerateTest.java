package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.report.PageChange.Kind;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

  @TempDir Path folder;
  @TempDir Path identities;
  private ARecordsProject project;

  @BeforeEach
  void start() {
    project = new ARecordsProject(folder);
  }

  @Test
  void aRecordBecomesAPostAndARowOfTheIndex() throws IOException {
    project.named("2031-05-lantern", "Lantern Works").generated();
    assertThat(project.content())
        .containsKeys(
            "content/en/blog/2031/2031-05-lantern.md",
            "content/en/blog/2031/_index.md",
            "content/en/community/end-user/recordings.md",
            "content/en/.otel-feedback.lock");
    assertThat(project.content().get("content/en/blog/2031/2031-05-lantern.md"))
        .startsWith("---\ntitle: Lanterns at work\n")
        .contains("A lantern tells how bright it is.", "{{< youtube abcDEF12_-3 >}}");
    assertThat(project.content().get("content/en/community/end-user/recordings.md"))
        .contains("Lantern Works", "/blog/2031/2031-05-lantern/");
  }

  @Test
  void aSecondRunWritesNothing() throws IOException {
    project.named("2031-05-lantern", "Lantern Works").generated();
    SortedMap<String, String> before = project.content();
    RunReport again = project.generated();
    assertThat(again.changes()).noneMatch(change -> change.kind().isChange());
    assertThat(project.content()).isEqualTo(before);
    assertThat(project.check().failure()).isEmpty();
  }

  @Test
  void theSameRecordsGiveTheSameBytesUnderAnotherLocaleAndZone() throws IOException {
    project.named("2031-05-lantern", "Lantern Works").generated();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("ar").setRegion("EG").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(project.check().failure()).isEmpty();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void checkWritesNothingAndNamesTheCommandThatHelps() throws IOException {
    RunReport report = project.named("2031-05-lantern", "Lantern Works").check();
    assertThat(report.failure().orElseThrow()).contains("mvn otel-feedback:generate");
    assertThat(report.count(Kind.NEW)).isPositive();
    assertThat(project.content()).isEmpty();
  }

  @Test
  void checkShowsHowAChangedPageDiffers() throws IOException {
    project.named("2031-05-lantern", "Lantern Works").generated();
    project.named("2031-05-lantern", "Lamp Works");
    assertThat(project.check().changes())
        .filteredOn(change -> change.path().endsWith("en/community/end-user/recordings.md"))
        .singleElement()
        .satisfies(
            change -> assertThat(change.difference().orElseThrow()).contains("\n+", "Lamp Works"));
  }

  @Test
  void oneFaultAnywhereAndNothingIsWritten() throws IOException {
    project.named("2031-05-lantern", "Lantern Works");
    RunReport report = project.session("broken", "version: 1\nheldd: 2031\n", "").generate();
    assertThat(report.failure()).isPresent();
    assertThat(project.content()).isEmpty();
  }

  @Test
  void whatIsNoLongerGeneratedIsRemovedInEveryLocale() throws IOException {
    project
        .named("2031-05-lantern", "Lantern Works")
        .named("2031-04-lamp", "Lamp Works")
        .generated();
    Files.delete(folder.resolve("sessions/2031-04-lamp/en.md"));
    Files.delete(folder.resolve("sessions/2031-04-lamp/session.yaml"));
    Files.delete(folder.resolve("sessions/2031-04-lamp"));
    project.generated();
    assertThat(project.content().toString()).doesNotContainIgnoringCase("lamp");
  }

  @Test
  void otherLocalesAreLeftAloneWhenSomeAreNamed() throws IOException {
    project.only(SiteLocale.EN).named("2031-05-lantern", "Lantern Works").generated();
    assertThat(project.content().keySet()).allMatch(path -> path.startsWith("content/en/"));
  }

  @Test
  void anAnonymousOrganizationStandsNowhere() throws IOException {
    Files.writeString(
        identities.resolve("2031-05-bank.yaml"), "name: Zyxqatel Bank\nspellings: none\n");
    project.identities(identities).session("2031-05-bank", ANONYMOUS, ENGLISH).approved();
    project.generated();
    assertThat(project.content().toString()).doesNotContainIgnoringCase("zyxqatel");
    project.session("2031-05-bank", ANONYMOUS, ENGLISH + "\nZyxqatel  bank's lanterns.\n");
    RunReport report = project.generate();
    assertThat(report.failure()).isPresent();
    assertThat(report.problems().toString()).doesNotContainIgnoringCase("zyxqatel");
  }

  @Test
  void aWebsiteWithoutAnySectionIsPointedOut() throws IOException {
    RunReport report =
        project.named("2031-05-lantern", "Lantern Works").withoutSections().generated();
    assertThat(report.problems()).anyMatch(problem -> problem.rule().equals("no-sections"));
  }

  @Test
  void identitiesMustNotLieWhereThePublicSeesThem() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("sessions/private"));
    RunReport report =
        project.named("2031-05-lantern", "Lantern Works").identities(inside).generate();
    assertThat(report.problems()).anyMatch(problem -> problem.rule().equals("public-identities"));
    assertThat(project.content()).isEmpty();
  }

  private static final String ANONYMOUS =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization: { consent: anonymous, sector: financial-services, evidence: by e-mail }
      approval: { by: counsel, date: 2031-06-01, words: [Lanterns, Bo Finch] }
      blog: { slug: 2031-05-bank, date: 2031-06-01, sig: end-user }
      authors: [{ name: Bo Finch }]
      """;
  private static final String ENGLISH =
      """
      ---
      title: Lanterns in a vault
      topic: Lanterns in a vault
      ---

      A lantern shines in a vault.
      """;
}
