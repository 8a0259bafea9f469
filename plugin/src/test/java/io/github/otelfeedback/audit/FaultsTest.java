package io.github.otelfeedback.audit;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the audit refuse although nothing withheld was found. */
class FaultsTest {

  @TempDir Path folder;
  private Path stage;

  @BeforeEach
  void makeStage() throws IOException {
    stage = Files.createDirectories(folder.resolve("stage"));
    session("hiding", HidingRecords.HIDING);
  }

  @Test
  void aSoundTreePasses() throws IOException {
    assertThat(audit(entry("a.md"), entry("b.md"))).isInstanceOf(Audit.Passed.class);
  }

  @Test
  void missingIdentity() throws IOException {
    session("nameless", "version: 1\nheld: 2031\nseries: otel-me\norganization: {}\n");
    assertThat(rules(entry("a.md"))).containsExactly("identity-missing");
  }

  @Test
  void termWithoutLetters() throws IOException {
    session("mute", HidingRecords.HIDING.replace("Wovenlark", "'?!'"));
    assertThat(rules(entry("a.md"))).containsExactly("identity-unsearchable");
  }

  @Test
  void nothingLookedFor() throws IOException {
    assertThat(
            rules(
                new Auditor(new Means(needles -> search(0, text -> Map.of()), TimeLimit.NONE)),
                entry("a.md")))
        .containsOnly("audit-blind");
  }

  @Test
  void plantedTermNotFound() throws IOException {
    assertThat(
            rules(
                new Auditor(new Means(needles -> search(2, text -> Map.of()), TimeLimit.NONE)),
                entry("a.md")))
        .containsExactly("audit-blind");
  }

  @Test
  void oneOfThePlantedTermsNotFound() throws IOException {
    Auditor forgetful =
        new Auditor(
            new Means(
                needles -> search(2, new Patterns(needles.subList(0, 1))::hits), TimeLimit.NONE));
    assertThat(rules(forgetful, entry("a.md"))).containsExactly("audit-blind");
  }

  @Test
  void plantedTermFoundInTheWrongLine() throws IOException {
    Auditor confused =
        new Auditor(
            new Means(needles -> search(2, text -> oneLineLower(needles, text)), TimeLimit.NONE));
    assertThat(rules(confused, entry("a.md"))).containsExactly("audit-blind");
  }

  private static Map<Search.Hit, Layer> oneLineLower(List<Needle> needles, String text) {
    return new Patterns(needles).hits("\n" + text);
  }

  @Test
  void missingFile() throws IOException {
    StagedEntry gone = entry("a.md");
    Files.delete(gone.file());
    assertThat(rules(gone)).containsExactly("unreadable");
  }

  @Test
  void folderInPlaceOfAFile() throws IOException {
    StagedEntry replaced = entry("a.md");
    Files.delete(replaced.file());
    Files.createDirectory(replaced.file());
    assertThat(rules(replaced)).containsExactly("unreadable");
  }

  @Test
  void linkInPlaceOfAFile() throws IOException {
    StagedEntry linked = entry("a.md");
    Path elsewhere = Files.move(linked.file(), folder.resolve("elsewhere"));
    Files.createSymbolicLink(linked.file(), elsewhere);
    assertThat(rules(linked)).containsExactly("unreadable");
  }

  @Test
  void truncatedFile() throws IOException {
    StagedEntry entry = entry("a.md");
    Files.writeString(entry.file(), "A la");
    assertThat(rules(entry)).containsExactly("changed");
  }

  @Test
  void changedFile() throws IOException {
    StagedEntry entry = entry("a.md");
    Files.writeString(entry.file(), "A lump.\n");
    assertThat(rules(entry)).containsExactly("changed");
  }

  @Test
  void changedPicture() throws IOException {
    StagedEntry entry = entry("a.png");
    Files.write(entry.file(), new byte[] {1, 2, 3});
    assertThat(rules(entry)).containsExactly("changed");
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    byte[] bytes = {(byte) 0xC3, 0x28};
    assertThat(rules(entry("a.md", bytes))).containsExactly("not-text");
  }

  @Test
  void textInAnotherEncoding() throws IOException {
    byte[] bytes = "Zyxqatel".getBytes(UTF_16);
    assertThat(rules(entry("a.md", bytes))).containsExactly("not-text");
  }

  @Test
  void stagedFileThatNoEntryNames() throws IOException {
    Files.writeString(stage.resolve("stray"), "A lamp.\n");
    assertThat(rules(entry("a.md"))).containsExactly("audit-set");
  }

  @Test
  void pathThatIsPublishedTwice() throws IOException {
    assertThat(rules(entry("a.md"), entry("a.md"))).containsExactly("audit-set");
  }

  @Test
  void missingStage() throws IOException {
    StagedEntry entry = entry("a.md");
    Files.delete(entry.file());
    Files.delete(stage);
    assertThat(rules(entry)).containsExactly("audit-set");
  }

  @Test
  void overtime() throws IOException {
    AtomicLong seconds = new AtomicLong();
    TimeLimit limit =
        new TimeLimit(Duration.ofSeconds(3), () -> seconds.getAndAdd(2) * 1_000_000_000L);
    assertThat(rules(new Auditor(new Means(limit)), entry("a.md"), entry("b.md")))
        .containsExactly("audit-time");
  }

  @Test
  void overtimeOfTheLastFile() throws IOException {
    AtomicLong seconds = new AtomicLong();
    TimeLimit limit =
        new TimeLimit(Duration.ofSeconds(3), () -> seconds.getAndAdd(2) * 1_000_000_000L);
    assertThat(rules(new Auditor(new Means(limit)), entry("a.md"))).containsExactly("audit-time");
  }

  @Test
  void nothingIsShownOfWhatWasFound() throws IOException {
    StagedEntry told = entry("b.md", "At Zyxqatel Grid.\n".getBytes(UTF_8));
    StagedEntry named = entry("zyxqatel-grid.md", "At zyxqatel.\n".getBytes(UTF_8));
    Audit audit = audit(told, named);
    assertThat(((Audit.Refused) audit).problems())
        .hasSize(2)
        .allSatisfy(leak -> assertThat(leak.toString()).doesNotContainIgnoringCase("zyxq"));
  }

  private List<String> rules(StagedEntry... entries) throws IOException {
    return rules(new Auditor(new Means(TimeLimit.NONE)), entries);
  }

  private List<String> rules(Auditor auditor, StagedEntry... entries) throws IOException {
    Audit audit = auditor.audit(tree(entries), identities());
    assertThat(audit).isInstanceOf(Audit.Refused.class);
    List<Problem> problems = ((Audit.Refused) audit).problems();
    return List.copyOf(new LinkedHashSet<>(problems.stream().map(Problem::rule).toList()));
  }

  private Audit audit(StagedEntry... entries) {
    return new Auditor(new Means(TimeLimit.NONE)).audit(tree(entries), identities());
  }

  private StagedTree tree(StagedEntry... entries) {
    return new StagedTree(folder, folder, stage, List.of(entries));
  }

  private Identities identities() {
    return new HidingRecords(folder).identities();
  }

  private void session(String id, String yaml) throws IOException {
    new HidingRecords(folder).session(id, yaml);
  }

  private StagedEntry entry(String path) throws IOException {
    return entry(path, "A lamp.\n".getBytes(UTF_8));
  }

  private StagedEntry entry(String path, byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile(stage, "staged", ""), bytes);
    return new StagedEntry(path, Action.WRITE, file, BlobId.of(bytes), Optional.empty(), List.of());
  }

  private static Search search(int size, Function<String, Map<Search.Hit, Layer>> hits) {
    return new Search() {
      @Override
      public Map<Hit, Layer> hits(String text) {
        return hits.apply(text);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
