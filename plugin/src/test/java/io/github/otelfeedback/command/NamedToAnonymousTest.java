package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.JsonReport;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organization that was named on the pages of all locales takes its name back. */
class NamedToAnonymousTest {

  private static final SessionId ID = new SessionId("2031-05-lantern");
  private static final String FORMER = "/blog/2031/zyxqatel-at-work.md";
  private static final String NEW = "/blog/2031/lanterns-at-work.md";

  /** Whatever spells who it was, in small letters. */
  private static final List<String> SECRETS =
      List.of("zyxqatel", "wanda", "quill", "abcdef12_-3", "qtl-vault");

  private static final String COMMON =
      """
      version: 1
      held: 2031-05
      series: otel-me
      authors: [{ name: Bo Finch }]
      guests: [{ name: Wanda Quill }]
      """;
  private static final String NAMED =
      COMMON
          + """
          organization: { name: Zyxqatel Works, url: "https://qtl-vault.example/", consent: named, evidence: a call }
          recording: { youtube: abcDEF12_-3, state: published, published: 2031-05-20 }
          blog: { slug: zyxqatel-at-work, date: 2031-06-01, sig: end-user, spelling: [zyxqatelian] }
          """;
  private static final String ANONYMOUS =
      COMMON
          + """
          organization: { name: Zyxqatel Works, url: "https://qtl-vault.example/", consent: anonymous, spellings: none }
          recording: { youtube: abcDEF12_-3, state: private }
          approval: { by: counsel, date: 2031-06-15, words: [Bo Finch] }
          blog: { slug: lanterns-at-work, date: 2031-06-01, sig: end-user }
          """;
  private static final String TEXT =
      """
      ---
      title: Traces at %1$s
      topic: Traces of %1$s
      %2$s---

      The team of %1$s runs the Collector.

      ## What %1$s runs

      Many agents.
      """;
  private static final String KEPT =
      """
      keep: [title, topic, intro, '#what-%s-runs']
      translation: { by: [{ name: Bo Finch }], machine: false, state: reviewed }
      """;

  @TempDir Path folder;
  private ARecordsProject project;
  private Website website;
  private Set<SiteLocale> locales = EnumSet.of(SiteLocale.EN, SiteLocale.JA, SiteLocale.UK);

  @BeforeEach
  void start() throws IOException {
    website = new Website(folder, "").with(".gitignore", "target/\n");
    website.commit();
    project = new ARecordsProject(folder).pins(Pins.GIT).refreshing(false);
  }

  private void publishedByName(SiteLocale... more) throws IOException {
    locales = EnumSet.copyOf(locales);
    locales.addAll(List.of(more));
    named(NAMED);
    project.generated();
    website.commit();
    project.generated();
    website.commit();
    for (SiteLocale locale : locales) {
      assertThat(project.content().get("content/" + locale + FORMER)).contains("Zyxqatel");
    }
  }

  @Test
  void theFormerPathsLeaveInAllLocalesAndNothingSpellsTheName() throws IOException {
    publishedByName(SiteLocale.values());
    anonymous();
    RunReport report = project.generated();
    assertToldNowhere(report);
    assertThat(folder.resolve("target/otel-feedback/changes/en/commit.txt"))
        .content()
        .contains("- content/en/blog/2031 (a former page, removed)");
    assertThat(project.content()).containsKey("content/en" + NEW);
    website.commit();
    assertToldNowhere(project.generated());
    for (SiteLocale locale : locales) {
      assertThat(project.content()).containsKey("content/" + locale + NEW);
    }
  }

  @Test
  void theSameWithThePinsOfTheLocks() throws IOException {
    publishedByName();
    anonymous();
    project.pins(Pins.RECORDED);
    assertToldNowhere(project.generated());
    assertToldNowhere(project.check());
  }

  @Test
  void pagesThatWereEditedMeanwhileLeaveTooWithAWarningThatDoesNotNameThem() throws IOException {
    publishedByName();
    Path page = folder.resolve("content/uk" + FORMER);
    Files.writeString(page, Files.readString(page) + "\nAn edit.\n");
    website.commit();
    anonymous();
    RunReport report = project.generated();
    assertThat(report.problems()).extracting(Problem::rule).contains("edits-dropped");
    assertToldNowhere(report);
  }

  @Test
  void aRunForSomeLocalesOrPostsOnlyWritesNothing() throws IOException {
    publishedByName();
    anonymous();
    SortedMap<String, String> before = project.content();
    project.only(SiteLocale.EN);
    assertThat(rules(project.generate())).contains("withheld");
    project.only(locales.toArray(SiteLocale[]::new));
    project.named("2031-06-beacon", "Beacon Works").onlyPostsOf("2031-06-beacon");
    assertThat(rules(project.generate())).contains("withheld");
    assertThat(project.content()).isEqualTo(before);
  }

  @Test
  void anAliasThatSpellsTheNameIsAnError() throws IOException {
    publishedByName();
    anonymous();
    Path record = folder.resolve("sessions/" + ID + "/session.yaml");
    Files.writeString(
        record,
        Files.readString(record)
            .replace("sig: end-user", "sig: end-user, aliases: [/blog/2031/zyxqatel-works/]"));
    RunReport report = project.approved().generate();
    assertThat(rules(report)).contains("withheld-term-in-fact");
  }

  @Test
  void goingBackKeepsTheLinksToTheUnnamedPage() throws IOException {
    publishedByName();
    anonymous();
    project.generated();
    website.commit();
    project.generated();
    website.commit();
    named(NAMED.replace("sig: end-user", "sig: end-user, aliases: [/blog/2031/lanterns-at-work/]"));
    project.generated();
    website.commit();
    project.generated();
    for (SiteLocale locale : locales) {
      assertThat(project.content().get("content/" + locale + FORMER))
          .contains("aliases:", "/blog/2031/lanterns-at-work/", "Zyxqatel");
      assertThat(project.content()).doesNotContainKey("content/" + locale + NEW);
    }
  }

  private void named(String record) throws IOException {
    write(record, "Zyxqatel", "zyxqatel");
  }

  private void anonymous() throws IOException {
    write(ANONYMOUS, "work", "work");
    project.approved();
  }

  private void write(String record, String name, String id) throws IOException {
    project.session(ID.text(), record, TEXT.formatted(name, ""));
    for (SiteLocale locale : locales) {
      if (!locale.isEnglish()) {
        Files.writeString(
            folder.resolve("sessions/" + ID + "/" + locale + ".md"),
            TEXT.formatted(name, KEPT.formatted(id)));
      }
    }
    project.only(locales.stream().filter(one -> !one.isEnglish()).toArray(SiteLocale[]::new));
    RunReport report = new Translated(project.settings(), ID, stage -> {}).run();
    project.only(locales.toArray(SiteLocale[]::new));
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
  }

  /** Nowhere but in the history of the website. */
  private void assertToldNowhere(RunReport report) throws IOException {
    new JsonReport(folder.resolve("target/otel-feedback")).write(report);
    Map<String, String> all = new TreeMap<>(AFolder.files(folder));
    all.keySet().removeIf(path -> path.startsWith("sessions/") || isHistory(path));
    all.put("report", report.toString());
    for (Map.Entry<String, String> file : all.entrySet()) {
      String text = (file.getKey() + "\n" + file.getValue()).toLowerCase(Locale.ROOT);
      assertThat(SECRETS).as("%s in %s", SECRETS, file.getKey()).noneMatch(text::contains);
    }
  }

  private static boolean isHistory(String path) {
    return path.startsWith(".git/") && !path.startsWith(".git/otel-feedback");
  }

  private static List<String> rules(RunReport report) {
    return report.problems().stream().filter(Problem::isError).map(Problem::rule).toList();
  }
}
