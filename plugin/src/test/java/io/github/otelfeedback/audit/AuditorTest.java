package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorTest {

  private static final String HIDING =
      """
      version: 1
      held: 2031-05
      series: otel-me
      guests: [{ name: Ada Lark }]
      organization:
        consent: anonymous
        name: Zyxqatel Grid
        aliases: [ZG]
        domains: [zyxqatel.example]
      """;
  private static final String TELLING =
      """
      version: 1
      held: 2031-06
      series: otel-me
      guests: [{ name: Ada Lark }]
      """;

  @TempDir Path folder;

  @Test
  void aTreeThatTellsNothingPasses() throws IOException {
    assertThat(audit(entry("content/en/a.md", "Lanterns shine.\n")))
        .isInstanceOf(Audit.Passed.class);
  }

  @Test
  void aNameInTheTextIsRefusedAtItsLineAndNotShown() throws IOException {
    assertThat(problems(entry("content/en/a.md", "One\n\nAt zyxqatel-grid.\n")))
        .singleElement()
        .satisfies(leak -> assertThat(leak.toString()).startsWith("content/en/a.md:3:1: error:"))
        .satisfies(leak -> assertThat(leak.toString()).doesNotContainIgnoringCase("zyxqatel"));
  }

  @Test
  void aNameInThePathIsRefusedWithoutThePath() throws IOException {
    assertThat(problems(entry("content/en/zyxqatel-grid.md", "One\n")))
        .singleElement()
        .satisfies(leak -> assertThat(leak.toString()).doesNotContainIgnoringCase("zyxqatel"));
  }

  @Test
  void aGuestWhoIsWithheldInOneSessionMayBeToldByAnother() throws IOException {
    StagedEntry other = entry("content/en/a.md", "Ada Lark\n", origin("telling"));
    StagedEntry own = entry("content/en/b.md", "Ada Lark\n", origin("hiding"));
    StagedEntry ours = entry("content/en/c.md", "Ada Lark\n");
    assertThat(audit(other)).isInstanceOf(Audit.Passed.class);
    assertThat(problems(own, ours)).hasSize(2);
  }

  @Test
  void aShortTermCountsAsAWordOfItsOwnSessionOnly() throws IOException {
    assertThat(audit(entry("content/en/a.md", "zg\n", origin("telling"))))
        .isInstanceOf(Audit.Passed.class);
    assertThat(audit(entry("content/en/a.md", "zgx\n", origin("hiding"))))
        .isInstanceOf(Audit.Passed.class);
    assertThat(problems(entry("content/en/a.md", "at ZG.\n", origin("hiding")))).hasSize(1);
  }

  @Test
  void whatCannotBeReadOrIsNoTextIsRefused() throws IOException {
    StagedEntry binary = entry("content/en/a.md", new byte[] {(byte) 0xC3, 0x28});
    StagedEntry gone = entry("content/en/b.md", "");
    Files.delete(gone.file());
    assertThat(problems(binary, gone))
        .extracting(Problem::rule)
        .containsExactly("not-text", "unreadable");
  }

  @Test
  void nothingPassesWhileNobodySaysWhatToHide() throws IOException {
    session(
        "nameless", "version: 1\nheld: 2031\nseries: otel-me\norganization: { sector: energy }\n");
    assertThat(problems(entry("content/en/a.md", "Lanterns\n")))
        .extracting(Problem::rule)
        .containsExactly("identity-missing");
  }

  @Test
  void aTermWithoutLettersIsRefusedBecauseItCouldNotBeFound() throws IOException {
    session("mute", HIDING.replace("[ZG]", "['!?']"));
    assertThat(problems(entry("content/en/a.md", "Lanterns\n")))
        .extracting(Problem::rule)
        .containsExactly("identity-unsearchable");
  }

  private List<Problem> problems(StagedEntry... entries) throws IOException {
    return ((Audit.Refused) audit(entries)).problems();
  }

  private Audit audit(StagedEntry... entries) throws IOException {
    session("hiding", HIDING);
    session("telling", TELLING);
    Path nothingElse = Files.createTempDirectory(folder, "stage");
    return new Auditor(new Means(TimeLimit.NONE))
        .audit(new StagedTree(folder, folder, nothingElse, List.of(entries)), identities());
  }

  private Identities identities() {
    LoadSettings settings = new LoadSettings(folder, folder.resolve("sessions"), Optional.empty());
    return new Disclosure().disclose(new SessionLoader(settings).load().records()).identities();
  }

  private void session(String id, String yaml) throws IOException {
    Path session = Files.createDirectories(folder.resolve("sessions").resolve(id));
    Files.writeString(session.resolve("session.yaml"), yaml);
    Files.writeString(session.resolve("en.md"), "---\ntopic: Lanterns\n---\n");
  }

  private StagedEntry entry(String path, String text, Origin... origins) throws IOException {
    return entry(path, text.getBytes(StandardCharsets.UTF_8), origins);
  }

  private StagedEntry entry(String path, byte[] bytes, Origin... origins) throws IOException {
    Path file = Files.createTempFile(folder, "staged", "");
    Files.write(file, bytes);
    return new StagedEntry(
        path, Action.WRITE, file, BlobId.of(bytes), Optional.empty(), List.of(origins));
  }

  private static Origin origin(String session) {
    return Origin.ofAll(Optional.of(new SessionId(session)));
  }
}
