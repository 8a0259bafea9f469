package io.github.otelfeedback.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.publish.FaultyFs.Fault;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.site.Website;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault at every single file operation of a small publication. */
class FaultsTest {

  private static final String LOCK = "content/en/.otel-feedback.lock";
  private static final String CHANGED = "content/en/blog/2025/changed.md";
  private static final String GONE = "content/en/blog/2024/gone.md";
  private static final String ADDED = "content/en/blog/2026/added.md";

  @TempDir private Path folder;
  private int websites;

  @ParameterizedTest
  @EnumSource(Fault.class)
  void endInTheOldTreeOrTheNewOne(Fault fault) throws IOException {
    SortedMap<String, String> before = website().files();
    SortedMap<String, String> after = undisturbed();
    int operations = operations();
    assertThat(operations).isGreaterThan(30);
    for (int at = 1; at <= operations; at++) {
      Website website = website();
      Trees trees = tree(website);
      survives(trees, new FaultyFs(at, fault));
      assertEachFileIsOldOrNew(website, before, after);
      boolean due = trees.recovery().isDue();
      List<Problem> recovered = recover(trees);
      assertThat(recovered.stream().anyMatch(Problem::isError)).isFalse();
      assertThat(website.files()).as("%s at %s", fault, at).isIn(before, after);
      assertThat(due && !website.files().equals(after)).as("a journal binds").isFalse();
      assertThat(trees.recovery().isDue()).isFalse();
      assertNextRunGivesTheNewTree(website, after);
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void ofTheRecoveryAreRecoveredFrom(Fault fault) throws IOException {
    SortedMap<String, String> after = undisturbed();
    int interruption = operationsToTheJournal();
    int operations = recoveryOperations(interruption);
    assertThat(operations).isGreaterThan(10);
    for (int at = 1; at <= operations; at++) {
      Website website = website();
      Trees trees = tree(website);
      trees.dieAfter(interruption);
      assertThat(trees.recovery().isDue()).isTrue();
      survives(trees.tree().site(), trees.tree().staging(), new FaultyFs(at, fault));
      recover(trees);
      assertThat(website.files()).as("%s at %s", fault, at).isEqualTo(after);
    }
  }

  @Test
  void areReportedWithWhatToDoNext() throws IOException {
    Trees trees = tree(website());
    Published early =
        new Publisher(Trees.SETTINGS, new FaultyFs(1, Fault.FAILS_ONCE)).publish(trees.tree());
    assertThat(early.problems()).extracting(Problem::rule).containsExactly("not-published");
    Trees again = tree(website());
    FaultyFs late = new FaultyFs(operationsToTheJournal() + 2, Fault.FAILS_FOR_GOOD);
    Published half = new Publisher(Trees.SETTINGS, late).publish(again.tree());
    assertThat(half.problems()).extracting(Problem::rule).containsExactly("interrupted");
    assertThat(half.isDone()).isFalse();
    assertThat(again.recovery().recover()).extracting(Problem::rule).containsExactly("recovered");
  }

  private void assertNextRunGivesTheNewTree(Website website, SortedMap<String, String> after)
      throws IOException {
    if (!website.files().equals(after)) {
      assertThat(publish(website).isDone()).isTrue();
    }
    assertThat(website.files()).isEqualTo(after);
  }

  private static void assertEachFileIsOldOrNew(
      Website website, SortedMap<String, String> before, SortedMap<String, String> after)
      throws IOException {
    website
        .files()
        .forEach(
            (path, text) ->
                assertThat(Stream.of(before, after).map(tree -> tree.getOrDefault(path, "")))
                    .contains(text));
  }

  private static boolean survives(Trees trees, Fs fs) {
    try {
      new Publisher(Trees.SETTINGS, fs).publish(trees.tree());
      return true;
    } catch (FaultyFs.Death e) {
      return false;
    }
  }

  private static boolean survives(Path site, Path staging, Fs fs) {
    try {
      new Recovery(site, staging, Trees.SETTINGS, fs).recover();
      return true;
    } catch (FaultyFs.Death e) {
      return false;
    }
  }

  private static Published publish(Website website) throws IOException {
    return new Publisher(Trees.SETTINGS, FaultyFs.counting()).publish(tree(website).tree());
  }

  private static List<Problem> recover(Trees trees) {
    StagedTree tree = trees.tree();
    return new Recovery(tree.site(), tree.staging(), Trees.SETTINGS, FaultyFs.counting()).recover();
  }

  private SortedMap<String, String> undisturbed() throws IOException {
    Website website = website();
    assertThat(publish(website).isDone()).isTrue();
    return website.files();
  }

  private int operations() throws IOException {
    FaultyFs fs = FaultyFs.counting();
    survives(tree(website()), fs);
    return fs.count();
  }

  /** The operations until the journal stands: the first one at which a recovery is due. */
  private int operationsToTheJournal() throws IOException {
    for (int at = 1; ; at++) {
      Trees trees = tree(website());
      trees.dieAfter(at);
      if (trees.recovery().isDue()) {
        return at;
      }
    }
  }

  private int recoveryOperations(int interruption) throws IOException {
    Trees trees = tree(website());
    trees.dieAfter(interruption);
    FaultyFs fs = FaultyFs.counting();
    survives(trees.tree().site(), trees.tree().staging(), fs);
    return fs.count();
  }

  private Website website() throws IOException {
    websites++;
    Path project = Files.createDirectories(folder.resolve(Integer.toString(websites)));
    return new Website(project, "site")
        .with(LOCK, "old lock")
        .with(CHANGED, "old")
        .with(GONE, "gone soon");
  }

  private static Trees tree(Website website) throws IOException {
    Trees trees = new Trees(website).write(LOCK, "new lock").write(CHANGED, "new");
    return trees.write(ADDED, "added").remove(GONE);
  }
}
