package io.github.otelfeedback.audit;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAuditorTest {

  @TempDir Path folder;
  private HidingRecords records;
  private Path draft;

  @BeforeEach
  void writeRecords() throws IOException {
    records = new HidingRecords(folder.resolve("records")).session("hiding", HidingRecords.HIDING);
    draft = Files.createDirectories(folder.resolve("draft"));
    write("a/one.md", "A lamp.\n".getBytes(UTF_8));
  }

  @Test
  void aFolderThatTellsNothingHasNoFindings() {
    FolderScan scan = audit();
    assertThat(scan.findings()).isEmpty();
    assertThat(scan.faults()).isEmpty();
    assertThat(scan.files()).isEqualTo(1);
    assertThat(scan.bytes()).isEqualTo(8);
  }

  @Test
  void findingsComeInTheOrderOfFilesAndLines() throws IOException {
    write("c.md", "zyxqatel-grid\n".getBytes(UTF_8));
    write("b.md", "One\n\n&#90;yxqatel Grid\nat Wovenlark\n".getBytes(UTF_8));
    assertThat(audit().findings())
        .extracting(one -> one.shown() + ":" + one.line() + " " + one.layer())
        .containsExactly("b.md:3 decoded", "b.md:4 text", "c.md:1 text");
  }

  @Test
  void aTellingPathIsShownAsItsPosition() throws IOException {
    write("b/zyxqatel-grid/two.md", "Zyxqatel Grid\n".getBytes(UTF_8));
    assertThat(audit().findings())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.shown()).isEqualTo("#2 in order of paths"));
  }

  @Test
  void theHistoryOfGitIsLeftOut() throws IOException {
    write(".git/config", "Zyxqatel Grid\n".getBytes(UTF_8));
    write("sub/.git", "Zyxqatel Grid\n".getBytes(UTF_8));
    assertThat(audit().findings()).isEmpty();
    assertThat(audit().files()).isEqualTo(1);
  }

  @Test
  void binaryFilesAreReadInTheirRunsAndNamed() throws IOException {
    write("b.bin", "\0\1\2Zyxqatel Grid\0".getBytes(UTF_8));
    write("c.bin", new byte[] {0, 1, 2});
    FolderScan scan = audit();
    assertThat(scan.findings()).extracting(Finding::shown).containsExactly("b.bin");
    assertThat(scan.binaries()).containsExactly("b.bin", "c.bin");
  }

  @Test
  void textOfUtf16IsText() throws IOException {
    write("b.txt", "At\nZyxqatel Grid".getBytes(UTF_16));
    assertThat(audit().findings()).extracting(Finding::line).containsExactly(2);
  }

  @Test
  void theTargetOfALinkIsRead() throws IOException {
    Files.createSymbolicLink(draft.resolve("link"), Path.of("../zyxqatel-grid/lamp"));
    assertThat(audit().findings()).extracting(Finding::shown).containsExactly("link");
  }

  @Test
  void aSessionMayTellItselfWhatAnotherWithholds() throws IOException {
    String telling = HidingRecords.HIDING.replace("anonymous", "named").replace("Wovenlark", "WL");
    records.session("telling", telling + "  \n");
    write("telling/en.md", "Zyxqatel Grid\n".getBytes(UTF_8));
    write("page.md", "<!-- from sessions/telling. -->\nZyxqatel Grid\n".getBytes(UTF_8));
    write("plain.md", "Zyxqatel Grid\n".getBytes(UTF_8));
    assertThat(audit().findings()).extracting(Finding::shown).containsExactly("plain.md");
  }

  @Test
  void withoutAnythingToLookForNothingIsSaid() throws IOException {
    Files.writeString(
        folder.resolve("records/sessions/hiding/session.yaml"),
        "version: 1\nheld: 2031\nseries: otel-me\n");
    assertThat(faults(audit())).containsExactly("audit-nothing");
  }

  @Test
  void withoutAnIdentityNothingIsSaid() throws IOException {
    records.session("nameless", "version: 1\nheld: 2031\nseries: otel-me\norganization: {}\n");
    assertThat(faults(audit())).containsExactly("identity-missing");
  }

  @Test
  void aBlindSearchIsAFault() {
    Search blind =
        new Search() {
          @Override
          public Map<Hit, Layer> hits(String text) {
            return Map.of();
          }

          @Override
          public int size() {
            return 2;
          }
        };
    FolderAuditor auditor = new FolderAuditor(new Means(needles -> blind, TimeLimit.NONE));
    assertThat(faults(auditor.audit(draft, records.identities()))).containsOnly("audit-blind");
  }

  @Test
  void anEmptyOrMissingFolderIsAFault() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    FolderAuditor auditor = new FolderAuditor(new Means(TimeLimit.NONE));
    assertThat(faults(auditor.audit(empty, records.identities()))).containsExactly("audit-empty");
    assertThat(faults(auditor.audit(empty.resolve("gone"), records.identities())))
        .containsExactly("unreadable");
  }

  @Test
  void textThatCannotBeReadIsAFaultBesideTheFindings() throws IOException {
    write("b.md", new byte[] {(byte) 0xC3, 0x28});
    write("c.md", "Zyxqatel Grid\n".getBytes(UTF_8));
    assertThat(faults(audit())).containsExactly("not-text");
    assertThat(audit().findings()).hasSize(1);
  }

  @Test
  void filesThatComeMeanwhileAreAFault() {
    FolderAuditor auditor =
        new FolderAuditor(new Means(needles -> writing(needles), TimeLimit.NONE));
    assertThat(faults(auditor.audit(draft, records.identities()))).containsExactly("audit-set");
  }

  /** Looks, and lays down a file while it does. */
  private Search writing(List<Needle> needles) {
    Patterns patterns = new Patterns(needles);
    return new Search() {
      @Override
      public Map<Hit, Layer> hits(String text) {
        if (text.startsWith("A lamp")) {
          write("late.md", new byte[0]);
        }
        return patterns.hits(text);
      }

      @Override
      public int size() {
        return patterns.size();
      }
    };
  }

  @Test
  void overtimeIsAFault() {
    AtomicLong seconds = new AtomicLong();
    TimeLimit limit =
        new TimeLimit(
            Duration.ofSeconds(3), () -> Duration.ofSeconds(seconds.getAndAdd(2)).toNanos());
    assertThat(faults(new FolderAuditor(new Means(limit)).audit(draft, records.identities())))
        .containsExactly("audit-time");
  }

  private FolderScan audit() {
    return new FolderAuditor(new Means(TimeLimit.NONE)).audit(draft, records.identities());
  }

  private static List<String> faults(FolderScan scan) {
    return scan.faults().stream().map(Problem::rule).toList();
  }

  private void write(String path, byte[] bytes) {
    Path file = draft.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
