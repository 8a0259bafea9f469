package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.seal.TagList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that has the sealed records, their tags and the key, and no identities. */
class PublicBuildTest {

  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String PRIVATE =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization:
        name: Zyxqatel Grid
        aliases: [Wovenlark]
        domains: [zyxqatel.example]
        handles: [zyxqatel-dev]
        products: [Brackenfold Switch]
        people: [Isolde Marchwood]
        spellings: { ja: [ジクサテル] }
        consent: anonymous
        sector: energy
      """;

  @TempDir Path folder;
  private Path records;
  private Path sealed;

  @BeforeEach
  void seal() throws IOException {
    ARecordsProject whole =
        new ARecordsProject(folder.resolve("private"))
            .session("quiet-meadow", PRIVATE, "---\ntopic: Running the Collector\n---\n");
    records = folder.resolve("public");
    sealed = records.resolve("sessions");
    RunReport report =
        new Seal(with(whole, KEY), stage -> {}, folder.resolve("identities"), sealed).run();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
    new ARecordsProject(records).named("open-harbor", "Lantern Works").approved();
  }

  @Test
  void whatTellsNothingIsWritten() throws IOException {
    assertThat(rules(generate(KEY))).isEmpty();
    assertThat(records.resolve("content/en/blog/2031/open-harbor.md")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zyxqatel Grid",
        "Wovenlark",
        "zyxqatel.example",
        "zyxqatel-dev",
        "Brackenfold Switch",
        "Isolde Marchwood",
        "ジクサテル"
      })
  void eachNameIsRefusedInATextInAPageAndInALock(String name) throws IOException {
    Path text = sealed.resolve("open-harbor/en.md");
    String clean = Files.readString(text);
    Files.writeString(text, clean + "\nAs at " + name + ", they say.\n");
    assertThat(rules(generate(KEY))).containsExactly("withheld-sealed");
    assertThat(records.resolve("content")).doesNotExist();
    Files.writeString(text, clean);
    assertThat(rules(generate(KEY))).isEmpty();
    for (String file : List.of("blog/2031/open-harbor.md", ".otel-feedback.lock")) {
      Path page = records.resolve("content/en").resolve(file);
      String written = Files.readString(page);
      Files.writeString(page, written + "# " + name + "\n");
      assertThat(rules(audit(KEY))).as(file).containsExactly("withheld-sealed");
      Files.writeString(page, written);
    }
    assertThat(rules(audit(KEY))).isEmpty();
  }

  @Test
  void aWrongKeyAMissingOneAndBrokenTagsAreRefusedLoudly() throws IOException {
    assertThat(rules(generate("another-key-another-key-another-key")))
        .containsExactly("audit-blind");
    RunReport without = new Generate(new ARecordsProject(records).settings(), stage -> {}).run();
    assertThat(rules(without)).containsExactly("identity-missing");
    Path tags = sealed.resolve(TagList.FILE);
    Files.writeString(tags, Files.readString(tags).replaceFirst("\n[0-9a-f]{4}", "\n"));
    assertThat(rules(generate(KEY))).contains("identity-missing");
    assertThat(records.resolve("content")).doesNotExist();
  }

  @Test
  void tagsAreOfOneKindWhateverTheyStandFor() throws IOException {
    List<String> lines = Files.readAllLines(sealed.resolve(TagList.FILE));
    List<String> tags = lines.subList(1, lines.size());
    assertThat(tags)
        .hasSize(1024)
        .isSorted()
        .doesNotHaveDuplicates()
        .allSatisfy(tag -> assertThat(tag).matches("[0-9a-f]{64}"));
  }

  private RunReport generate(String key) {
    return new Generate(with(new ARecordsProject(records), key), stage -> {}).run();
  }

  private RunReport audit(String key) {
    Path content = records.resolve("content");
    return new AuditFolder(with(new ARecordsProject(records), key), stage -> {}, content).run();
  }

  private static Settings with(ARecordsProject project, String key) {
    Settings given = project.settings();
    return new Settings(
        given.folders(),
        given.scope(),
        given.policy(),
        given.today(),
        new KeySource(Optional.empty(), Optional.of(key)),
        given.auditLimit());
  }

  private static List<String> rules(RunReport report) {
    return report.problems().stream().filter(Problem::isError).map(Problem::rule).toList();
  }
}
