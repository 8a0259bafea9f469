package io.github.otelfeedback.reconcile;

import static io.github.otelfeedback.reconcile.Pages.SESSION;
import static io.github.otelfeedback.reconcile.Pages.page;
import static io.github.otelfeedback.reconcile.Runs.outcomes;
import static io.github.otelfeedback.value.SiteLocale.EN;
import static io.github.otelfeedback.value.SiteLocale.JA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of a locale follows the records when asked for, and at once where it must. */
class IndexesTest {

  private static final String INDEX = "community/end-user/recordings.md";
  private static final String ENGLISH = "content/en/" + INDEX;
  private static final String JAPANESE = "content/ja/" + INDEX;
  private static final String OLD = "- **OTel Me · Lantern Works**";
  private static final String NEW = "- **OTel Me · Lamp Works**\n" + OLD;
  private static final String UNNAMED = "- **OTel Me · unnamed**";

  @TempDir private Path project;
  private Runs runs;

  @BeforeEach
  void publish() throws IOException {
    runs = new Runs(project).with(Pins.GIT);
    runs.run(index(EN, OLD));
    runs.website().commit();
    runs.run(index(EN, OLD), index(JA, OLD));
    runs.website().commit();
  }

  @Test
  void aNewSessionIsAChangeOfTheEnglishOneAlone() throws IOException {
    String before = runs.website().text(JAPANESE);
    Reconciled run = runs.run(index(EN, NEW), index(JA, NEW));
    assertThat(outcomes(run))
        .containsEntry(ENGLISH, Outcome.CHANGED)
        .containsEntry(JAPANESE, Outcome.SAME);
    assertThat(runs.website().text(JAPANESE)).isEqualTo(before);
    runs.website().commit();
    assertThat(outcomes(runs.run(index(EN, NEW), index(JA, NEW)))).doesNotContainValue(Outcome.NEW);
    assertThat(runs.website().text(JAPANESE)).isEqualTo(before);
    assertThat(runs.website().text("content/ja/.otel-feedback.lock")).contains(JAPANESE);
  }

  @Test
  void whenAskedForItIsBroughtUpToDateAndPinnedAnew() throws IOException {
    runs.run(index(EN, NEW), index(JA, NEW));
    String merged = runs.website().commit().hex();
    runs.refreshing(true).run(index(EN, NEW), index(JA, NEW));
    assertThat(runs.website().text(JAPANESE))
        .contains("Lamp Works", "default_lang_commit: " + merged)
        .doesNotContain("drifted");
  }

  @Test
  void oneThatIsMissingIsWritten() throws IOException {
    Page ukrainian = index(SiteLocale.UK, NEW);
    Reconciled run = runs.run(index(EN, OLD), index(JA, OLD), ukrainian);
    assertThat(outcomes(run)).containsEntry(ukrainian.path().inSite(), Outcome.NEW);
  }

  @Test
  void whatIsTakenBackLeavesItAtOnceWithTheDriftLine() throws IOException {
    assertThat(outcomes(runs.run(index(EN, UNNAMED), index(JA, UNNAMED))))
        .containsEntry(ENGLISH, Outcome.CHANGED)
        .containsEntry(JAPANESE, Outcome.CHANGED);
    assertThat(runs.website().text(JAPANESE))
        .contains("unnamed", "drifted_from_default: true")
        .doesNotContain("Lantern");
  }

  @Test
  void theDriftLineOfTheWebsiteStaysWithIt() throws IOException {
    String drifted =
        runs.website()
            .text(JAPANESE)
            .replaceFirst("(default_lang_commit: .*\n)", "$1drifted_from_default: true\n");
    runs.website().with(JAPANESE, drifted).commit();
    assertThat(outcomes(runs.run(index(EN, NEW), index(JA, NEW))))
        .containsEntry(JAPANESE, Outcome.SAME);
    assertThat(runs.website().text(JAPANESE)).isEqualTo(drifted);
  }

  @Test
  void itsRowsAreAuditedAsTheirSessionsThatStillGiveThem() throws IOException {
    Reconciled run = runs.reconcile(index(EN, NEW), index(JA, NEW));
    assertThat(run.tree().entries())
        .filteredOn(entry -> entry.path().equals(JAPANESE))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo(StagedEntry.Action.KEEP);
              assertThat(entry.origins())
                  .extracting(Origin::session)
                  .containsOnly(Optional.of(SESSION));
            });
  }

  private static Page index(SiteLocale locale, String rows) {
    List<Fragment> parts =
        rows.lines()
            .map(row -> new Fragment(Optional.of(SESSION), Fragment.Separator.LINE, row))
            .toList();
    return page(locale, INDEX, rows).with(parts);
  }
}
