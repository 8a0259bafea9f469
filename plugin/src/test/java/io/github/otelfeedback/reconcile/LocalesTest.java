package io.github.otelfeedback.reconcile;

import static io.github.otelfeedback.reconcile.Pages.page;
import static io.github.otelfeedback.reconcile.Runs.POST;
import static io.github.otelfeedback.reconcile.Runs.outcomes;
import static io.github.otelfeedback.value.SiteLocale.EN;
import static io.github.otelfeedback.value.SiteLocale.JA;
import static io.github.otelfeedback.value.SiteLocale.UK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.value.Pins;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalesTest {

  private static final String JAPANESE = "content/ja/blog/2025/a.md";
  private static final Page FIRST = page(EN, "blog/2025/a.md", "First");
  private static final Page SECOND = page(EN, "blog/2025/a.md", "Second");
  private static final Page JA_PAGE = page(JA, "blog/2025/a.md", "Ja");
  private static final Page JA_BETTER = page(JA, "blog/2025/a.md", "Better");
  private static final Page UK_PAGE = page(UK, "blog/2025/a.md", "Uk");

  @TempDir private Path project;
  private Runs runs;

  @BeforeEach
  void publishAll() throws IOException {
    runs = new Runs(project).with(Pins.GIT);
    runs.run(FIRST);
    runs.website().commit();
    runs.run(FIRST, JA_PAGE, UK_PAGE);
    runs.website().commit();
    runs.with(JA);
  }

  @Test
  void thatAreNotWorkedOnKeepTheirFilesAndLocks() throws IOException {
    SortedMap<String, String> before = runs.website().files();
    assertThat(outcomes(runs.run(SECOND, JA_BETTER)))
        .containsOnlyKeys(JAPANESE)
        .containsValue(Outcome.CHANGED);
    SortedMap<String, String> after = runs.website().files();
    before.keySet().removeIf(path -> path.startsWith("content/ja/"));
    after.keySet().removeIf(path -> path.startsWith("content/ja/"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void driftOnlyWithEnglishThatIsWrittenInTheSameRun() throws IOException {
    runs.run(SECOND, JA_BETTER);
    assertThat(runs.website().text(JAPANESE)).doesNotContain("drifted");
    runs.with(EN, JA).run(SECOND, JA_BETTER);
    assertThat(runs.website().text(JAPANESE)).contains("drifted_from_default: true");
  }

  @Test
  void thatAreNotWorkedOnAreAuditedAllTheSame() {
    assertThat(runs.reconcile(FIRST, JA_PAGE).tree().entries())
        .filteredOn(entry -> entry.action() == Action.KEEP)
        .extracting(StagedEntry::path)
        .contains(POST, "content/uk/blog/2025/a.md");
  }

  @Test
  void whoseWordsNobodyReviewedBeginNoPageAndGoOnWithTheirOwn() throws IOException {
    Page more = page(JA, "blog/2025/b.md", "More");
    Reconciled run = runs.unreviewed(JA, UK).run(FIRST, JA_BETTER, more);
    assertThat(outcomes(run))
        .containsEntry(JAPANESE, Outcome.CHANGED)
        .containsEntry(more.path().inSite(), Outcome.WAITING);
    assertThat(run.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("words-unreviewed");
              assertThat(problem.message()).endsWith("locales: ja.");
              assertThat(problem.next()).contains("-Dotel-feedback.unreviewed=true");
            });
  }

  @Test
  void thatAreNotWorkedOnLoseNoPages() throws IOException {
    runs.run();
    assertThat(runs.website().files())
        .containsKeys(POST, "content/uk/blog/2025/a.md")
        .doesNotContainKeys(JAPANESE, "content/ja/.otel-feedback.lock");
  }
}
