package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails, what warns and what is left alone. */
class TiersTest {

  private static final String SESSION =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization:
        consent: anonymous
        name: Target
        aliases: [HP, Quorvane Freight]
        domains: [target.example]
        handles: [target]
        products: [TrundleBoard]
        people: [Isolde Marchetty]
      """;

  @TempDir Path folder;
  private HidingRecords records;

  @BeforeEach
  void writeRecords() throws IOException {
    records = new HidingRecords(folder.resolve("records")).session("hiding", SESSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They run at Target now.",
        "They run\nTarget there.",
        "They run **Target** there.",
        "| All | of Target |",
        "HP runs one.",
        "At HP.",
      })
  void aCommonWordFailsAsANameInItsOwnSession(String text) throws IOException {
    assertThat(layers("hiding/en.md", text)).containsExactly(Layer.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A target is set.",
        "Run `make Target` there.",
        "```go\nvar x = Target\n```\n",
        "The Targets are set.",
        "hp is not it.",
      })
  void aCommonWordThatIsNoNameIsLeftAlone(String text) throws IOException {
    assertThat(layers("hiding/en.md", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Target it.", "One. Target it.", "- Target it", "## Target it", "So: Target it"})
  void aCommonWordAtTheBeginningOfASentenceWarns(String text) throws IOException {
    assertThat(layers("hiding/en.md", text)).containsExactly(Layer.OPENING);
  }

  @Test
  void aCommonWordIsLeftAloneOutsideOfItsSession() throws IOException {
    assertThat(layers("other.md", "They run at Target and HP now.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://www.target.example/jobs",
        "Ask @target",
        "https://github.com/target/lamps",
        "At trundleboard",
        "isolde marchetty",
        "quorvane-freight",
      })
  void whatIsDistinctiveFailsEverywhere(String text) throws IOException {
    assertThat(layers("other.md", text)).containsOnly(Layer.TEXT);
  }

  @Test
  void aUserNameThatIsACommonWordIsLeftAloneAsAWord() throws IOException {
    assertThat(layers("other.md", "path/target and source@targets of github.com/targets"))
        .isEmpty();
  }

  @Test
  void nearMissesWarnInWhateverWayTheyAreNear() throws IOException {
    assertThat(layers("a.md", "At Quorvnae once")).containsExactly(Layer.TYPO);
    assertThat(layers("a.md", "At Quorvanne once")).containsExactly(Layer.TYPO);
    assertThat(layers("a.md", "At Qorvane once")).containsExactly(Layer.TYPO);
    assertThat(layers("a.md", "At Qu0rv4n3 Fr31ght")).containsExactly(Layer.LEET);
    assertThat(layers("a.md", "At Kworvane and Quarvayn")).containsExactly(Layer.SOUND);
    assertThat(layers("a.md", "At Quorvane alone")).containsExactly(Layer.PART);
    assertThat(layers("a.md", "A forbidden quarter")).isEmpty();
  }

  private List<Layer> layers(String path, String text) throws IOException {
    Path draft = Files.createTempDirectory(folder, "draft");
    Files.createDirectories(draft.resolve(path).getParent());
    Files.writeString(draft.resolve(path), text);
    FolderScan scan =
        new FolderAuditor(new Means(TimeLimit.NONE)).audit(draft, records.identities());
    assertThat(scan.faults()).isEmpty();
    return scan.findings().stream().map(Finding::layer).distinct().toList();
  }
}
