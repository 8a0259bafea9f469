package io.github.otelfeedback.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the website that stay, but for somebody else who works on them at the same time. */
class ChangedMeanwhileTest {

  private static final byte[] TEXT = "A lamp.\n".getBytes(UTF_8);

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    new HidingRecords(folder).session("hiding", HidingRecords.HIDING);
  }

  @Test
  void anotherRunTellsWhatToDo() throws IOException {
    StagedEntry changed = kept("a.md");
    StagedEntry gone = kept("b.md");
    StagedEntry same = kept("c.md");
    Files.writeString(changed.file(), "A lump.\n");
    Files.delete(gone.file());
    StagedTree tree = new StagedTree(folder, folder, folder, List.of(changed, gone, same));
    Audit audit =
        new Auditor(new Means(TimeLimit.NONE)).audit(tree, new HidingRecords(folder).identities());
    assertThat(((Audit.Refused) audit).problems())
        .allSatisfy(problem -> assertThat(problem.next()).isEqualTo("Run again."))
        .allSatisfy(problem -> assertThat(problem.rule()).isEqualTo("changed-meanwhile"))
        .extracting(problem -> problem.place().file())
        .containsExactly("a.md", "b.md");
  }

  private StagedEntry kept(String path) throws IOException {
    Path file = Files.write(folder.resolve(path), TEXT);
    BlobId blob = BlobId.of(TEXT);
    return new StagedEntry(path, Action.KEEP, file, blob, Optional.of(blob), List.of());
  }
}
