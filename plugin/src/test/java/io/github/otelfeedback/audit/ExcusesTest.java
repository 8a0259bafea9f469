package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.seal.TagKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding that somebody has looked at, until something changes. */
class ExcusesTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final LocalDate DAY = LocalDate.of(2031, 6, 30);
  private static final String TEXT = "One.\n\nAt the river Wovenlark.\nThree.\n\nFive.\n";

  @TempDir Path folder;
  private HidingRecords records;
  private Path draft;

  @BeforeEach
  void writeRecords() throws IOException {
    records = new HidingRecords(folder.resolve("records")).session("hiding", HidingRecords.HIDING);
    draft = Files.createDirectories(folder.resolve("draft"));
    Files.writeString(draft.resolve("a.md"), TEXT);
  }

  @Test
  void withoutAKeyNoContextIsTold() {
    assertThat(findings(Optional.empty(), DAY)).hasSize(1).allMatch(one -> one.context().isEmpty());
  }

  @Test
  void anExcuseHoldsUntilTheEndOfItsDay() throws IOException {
    excuse("withheld", context());
    assertThat(findings(key(SECRET), DAY)).isEmpty();
    assertThat(findings(key(SECRET), DAY.plusDays(1))).hasSize(1);
  }

  @Test
  void aChangeOfTheLineOrItsNeighboursIsAFindingAgain() throws IOException {
    excuse("withheld", context());
    Files.writeString(draft.resolve("a.md"), TEXT.replace("river", "firm"));
    assertThat(findings(key(SECRET), DAY)).hasSize(1);
    Files.writeString(draft.resolve("a.md"), TEXT.replace("Three", "Four"));
    assertThat(findings(key(SECRET), DAY)).hasSize(1);
    Files.writeString(draft.resolve("a.md"), "Zero.\n\n" + TEXT.replace("Five", "Six"));
    assertThat(findings(key(SECRET), DAY)).isEmpty();
  }

  @Test
  void anotherFileIsAFinding() throws IOException {
    excuse("withheld", context());
    Files.writeString(draft.resolve("b.md"), TEXT);
    assertThat(findings(key(SECRET), DAY)).extracting(Finding::shown).containsExactly("b.md");
  }

  @Test
  void anExcuseIsForItsRuleAndKey() throws IOException {
    String context = context();
    excuse("withheld-near", context);
    assertThat(findings(key(SECRET), DAY)).hasSize(1);
    excuse("withheld", context);
    assertThat(findings(key(SECRET + "x"), DAY)).hasSize(1);
    assertThat(findings(Optional.empty(), DAY)).hasSize(1);
  }

  private String context() {
    return findings(key(SECRET), DAY).get(0).context().orElseThrow();
  }

  private void excuse(String rule, String context) throws IOException {
    String excused =
        "excused: [{ rule: %s, context: '%s', reason: A river., by: Ada, until: %s }]"
            .formatted(rule, context, DAY);
    records.session("hiding", HidingRecords.HIDING.replace("aliases:", excused + ",\n  aliases:"));
  }

  private List<Finding> findings(Optional<TagKey> key, LocalDate today) {
    FolderScan scan =
        new FolderAuditor(new Means(TimeLimit.NONE, new Excuses(key, today), Optional.empty()))
            .audit(draft, records.identities());
    assertThat(scan.faults()).isEmpty();
    return scan.findings();
  }

  private static Optional<TagKey> key(String text) {
    return TagKey.parse(text).toOptional();
  }
}
