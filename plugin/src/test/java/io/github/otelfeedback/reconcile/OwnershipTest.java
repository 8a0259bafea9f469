package io.github.otelfeedback.reconcile;

import static io.github.otelfeedback.reconcile.Pages.page;
import static io.github.otelfeedback.reconcile.Runs.LOCK;
import static io.github.otelfeedback.reconcile.Runs.POST;
import static io.github.otelfeedback.reconcile.Runs.outcomes;
import static io.github.otelfeedback.reconcile.Runs.rules;
import static io.github.otelfeedback.value.SiteLocale.EN;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipTest {

  private static final Page FIRST = page(EN, "blog/2025/a.md", "First");
  private static final Page SECOND = page(EN, "blog/2025/a.md", "Second");

  @TempDir private Path project;
  private Runs runs;

  @BeforeEach
  void makeWebsite() throws IOException {
    runs = new Runs(project);
  }

  @Test
  void aNewPageIsWrittenWithItsLock() throws IOException {
    assertThat(outcomes(runs.run(FIRST))).containsExactly(entry(POST, Outcome.NEW));
    assertThat(runs.website().text(POST)).contains("First");
    assertThat(runs.website().text(LOCK)).contains(POST + " ", " a-session ");
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    runs.run(FIRST);
    Reconciled second = runs.reconcile(FIRST);
    assertThat(outcomes(second)).containsExactly(entry(POST, Outcome.SAME));
    assertThat(second.tree().changesAnything()).isFalse();
  }

  @Test
  void aPageFollowsItsRecordAndShowsTheDifference() throws IOException {
    runs.run(FIRST);
    Reconciled second = runs.run(SECOND);
    assertThat(outcomes(second)).containsExactly(entry(POST, Outcome.CHANGED));
    Difference shown = second.decisions().get(1).difference().orElseThrow();
    assertThat(shown.standing()).contains("First");
    assertThat(shown.generated()).contains("Second").isEqualTo(runs.website().text(POST));
  }

  @Test
  void whatIsNoLongerGeneratedGoesWithItsLock() throws IOException {
    runs.run(FIRST);
    runs.website().with("content/en/blog/2025/other.md", "theirs");
    assertThat(outcomes(runs.run())).containsExactly(entry(POST, Outcome.REMOVED));
    assertThat(runs.website().files()).containsOnlyKeys("content/en/blog/2025/other.md");
  }

  @Test
  void aPageOfOursThatIsMissingIsWrittenAgain() throws IOException {
    runs.run(FIRST);
    Files.delete(runs.website().site().resolve(POST));
    assertThat(outcomes(runs.run(FIRST))).containsExactly(entry(POST, Outcome.NEW));
    assertThat(runs.website().files()).containsKey(POST);
  }

  @Test
  void aFileOfOthersIsAnErrorAtTheRecordThatWantsItsPlace() throws IOException {
    runs.website().with(POST, "theirs");
    SortedMap<String, String> before = runs.website().files();
    Reconciled run = runs.reconcile(FIRST);
    assertThat(outcomes(run)).containsExactly(entry(POST, Outcome.COLLISION));
    assertThat(run.isSound()).isFalse();
    assertThat(run.problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("sessions/a-session/session.yaml:1:1: error:")
        .endsWith("[collision]");
    assertThat(runs.website().files()).isEqualTo(before);
  }

  @Test
  void aPostCollidesWithAFolderOfTheSameAddress() throws IOException {
    runs.website().with("content/en/blog/2025/a/index.md", "theirs");
    assertThat(rules(runs.reconcile(FIRST))).containsExactly("collision");
    assertThat(rules(runs.reconcile(page(EN, "blog/2025/b/index.md", "B")))).isEmpty();
  }

  @Test
  void aPostMayBecomeAFolderAndBack() throws IOException {
    runs.run(FIRST);
    assertThat(outcomes(runs.run(page(EN, "blog/2025/a/index.md", "First"))))
        .containsExactly(
            entry(POST, Outcome.REMOVED), entry("content/en/blog/2025/a/index.md", Outcome.NEW));
    assertThat(outcomes(runs.run(FIRST))).containsEntry(POST, Outcome.NEW);
  }

  @Test
  void aNameThatDiffersByCaseOnlyCollides() throws IOException {
    runs.website().with("content/en/blog/2025/A.md", "theirs");
    assertThat(rules(runs.reconcile(FIRST))).containsExactly("collision");
  }

  @Test
  void twoPagesOfOneFileCollide() throws IOException {
    Reconciled run = runs.reconcile(FIRST, page(EN, "blog/2025/A.md", "Second"));
    assertThat(rules(run)).containsExactly("collision");
  }

  @Test
  void anythingButAFileInItsPlaceCollides() throws IOException {
    runs.run(FIRST);
    Path post = runs.website().site().resolve(POST);
    Files.delete(post);
    Files.createSymbolicLink(post, Path.of("elsewhere.md"));
    assertThat(rules(runs.reconcile(FIRST))).containsExactly("collision");
  }

  @Test
  void aLostLockIsMadeAgainForPagesThatStandAsGenerated() throws IOException {
    runs.run(FIRST);
    String lock = runs.website().text(LOCK);
    Files.delete(runs.website().site().resolve(LOCK));
    assertThat(outcomes(runs.run(FIRST))).containsExactly(entry(POST, Outcome.SAME));
    assertThat(runs.website().text(LOCK)).isEqualTo(lock);
  }

  @Test
  void aBrokenLockStopsEverything() throws IOException {
    runs.run(FIRST);
    runs.website().with(LOCK, runs.website().text(LOCK).replace("a-session", "b-session"));
    Reconciled run = runs.reconcile(SECOND);
    assertThat(rules(run)).containsExactly("broken-lock");
    assertThat(run.tree().entries()).isEmpty();
    assertThat(run.decisions()).isEmpty();
  }
}
