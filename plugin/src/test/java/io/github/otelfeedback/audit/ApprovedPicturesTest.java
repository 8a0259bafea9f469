package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published of pictures is what was approved, whatever was read before. */
class ApprovedPicturesTest {

  private static final byte[] APPROVED = {1, 2, 3};
  private static final byte[] SWAPPED = {1, 2, 4};

  @TempDir Path folder;
  private Path stage;

  @BeforeEach
  void records() throws IOException {
    stage = Files.createDirectories(folder.resolve("stage"));
    HidingRecords records = new HidingRecords(folder);
    records.session("hiding", HidingRecords.HIDING);
    records.session("named", HidingRecords.HIDING.replace("anonymous", "named"));
    records.session(
        "showing",
        HidingRecords.HIDING
            + "approval: { by: counsel, date: 2031-06-01, pictures: [\""
            + Sha256.of(APPROVED)
            + "\"] }\n");
  }

  @ParameterizedTest
  @CsvSource({"a.png,WRITE", "a.SVG,WRITE", "a.webp,KEEP", "a.gif,PROPOSE", "a.jpeg,WRITE"})
  void onlyApprovedBytesPassForAnUnnamedOrganization(String path, Action action)
      throws IOException {
    assertThat(audit(path, action, APPROVED, "showing")).isEmpty();
    assertThat(audit(path, action, SWAPPED, "showing")).containsExactly("picture-not-approved");
    assertThat(audit(path, action, APPROVED, "hiding")).containsExactly("picture-not-approved");
  }

  @Test
  void aNamedOrganizationApprovesNone() throws IOException {
    assertThat(audit("a.png", Action.WRITE, SWAPPED, "named")).isEmpty();
  }

  @Test
  void bytesThatWereSwappedAfterStagingAreFoundOut() throws IOException {
    StagedEntry entry = entry("a.png", Action.WRITE, APPROVED, "showing");
    Files.write(entry.file(), SWAPPED);
    assertThat(audit(entry)).containsExactly("changed");
  }

  @Test
  void aPictureBesideThoseThatAreScannedIsFoundOut() throws IOException {
    StagedEntry entry = entry("a.png", Action.WRITE, APPROVED, "showing");
    Files.write(stage.resolve("stray.png"), APPROVED);
    assertThat(audit(entry)).containsExactly("audit-set");
  }

  private List<String> audit(String path, Action action, byte[] bytes, String session)
      throws IOException {
    StagedEntry entry = entry(path, action, bytes, session);
    List<String> rules = audit(entry);
    Files.delete(entry.file());
    return rules;
  }

  private List<String> audit(StagedEntry entry) {
    StagedTree tree = new StagedTree(folder, folder, stage, List.of(entry));
    Audit audit =
        new Auditor(new Means(TimeLimit.NONE)).audit(tree, new HidingRecords(folder).identities());
    return audit instanceof Audit.Refused refused
        ? refused.problems().stream().map(Problem::rule).toList()
        : List.of();
  }

  private StagedEntry entry(String path, Action action, byte[] bytes, String session)
      throws IOException {
    Path file = Files.write(Files.createTempFile(stage, "staged", ""), bytes);
    return new StagedEntry(
        path,
        action,
        file,
        BlobId.of(bytes),
        Optional.empty(),
        List.of(Origin.ofAll(SessionId.parse(session).toOptional())));
  }
}
