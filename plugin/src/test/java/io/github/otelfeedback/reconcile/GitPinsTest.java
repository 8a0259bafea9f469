package io.github.otelfeedback.reconcile;

import static io.github.otelfeedback.reconcile.Pages.page;
import static io.github.otelfeedback.reconcile.Runs.POST;
import static io.github.otelfeedback.reconcile.Runs.outcomes;
import static io.github.otelfeedback.reconcile.Runs.rules;
import static io.github.otelfeedback.value.SiteLocale.EN;
import static io.github.otelfeedback.value.SiteLocale.JA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.CommitId;
import io.github.otelfeedback.value.Pins;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitPinsTest {

  private static final String JAPANESE = "content/ja/blog/2025/a.md";
  private static final Page FIRST = page(EN, "blog/2025/a.md", "First");
  private static final Page SECOND = page(EN, "blog/2025/a.md", "Second");
  private static final Page TRANSLATION = page(JA, "blog/2025/a.md", "Ja");

  @TempDir private Path project;
  private Runs runs;

  @BeforeEach
  void makeWebsite() throws IOException {
    runs = new Runs(project).with(Pins.GIT);
    runs.website().with("content/en/blog/_index.md", "Blog").commit();
  }

  @Test
  void aTranslationWaitsUntilItsEnglishPageIsOnMain() throws IOException {
    Reconciled first = runs.run(FIRST, TRANSLATION);
    assertThat(outcomes(first)).containsEntry(JAPANESE, Outcome.WAITING);
    assertThat(first.problems()).isEmpty();
    CommitId tip = runs.website().commit();
    assertThat(outcomes(runs.run(FIRST, TRANSLATION))).containsEntry(JAPANESE, Outcome.NEW);
    assertThat(runs.website().text(JAPANESE))
        .contains("default_lang_commit: " + tip + "\n")
        .doesNotContain("drifted");
  }

  @Test
  void aTranslationKeepsItsPinWhileItsEnglishPageStays() throws IOException {
    publishBoth();
    String before = runs.website().text(JAPANESE);
    runs.website().with("content/en/blog/2025/other.md", "theirs").commit();
    assertThat(outcomes(runs.run(FIRST, TRANSLATION))).containsEntry(JAPANESE, Outcome.SAME);
    assertThat(runs.website().text(JAPANESE)).isEqualTo(before);
  }

  @Test
  void aTranslationKeepsItsOldPinWithTheDriftLineUntilEnglishIsMerged() throws IOException {
    CommitId old = publishBoth();
    runs.run(SECOND, TRANSLATION);
    assertThat(runs.website().text(JAPANESE))
        .contains("default_lang_commit: " + old + "\ndrifted_from_default: true\n");
    CommitId merged = runs.website().commit();
    assertThat(outcomes(runs.run(SECOND, TRANSLATION))).containsEntry(JAPANESE, Outcome.CHANGED);
    assertThat(runs.website().text(JAPANESE))
        .contains("default_lang_commit: " + merged + "\ncSpell")
        .doesNotContain("drifted");
  }

  @Test
  void aTranslationThatIsBehindKeepsItsOldPinUntilItCaughtUp() throws IOException {
    CommitId old = publishBoth();
    runs.run(SECOND, TRANSLATION.upToDate(false));
    CommitId merged = runs.website().commit();
    assertThat(outcomes(runs.run(SECOND, TRANSLATION.upToDate(false))))
        .containsEntry(JAPANESE, Outcome.SAME);
    assertThat(runs.website().text(JAPANESE))
        .contains("default_lang_commit: " + old + "\ndrifted_from_default: true\n");
    assertThat(outcomes(runs.run(SECOND, TRANSLATION))).containsEntry(JAPANESE, Outcome.CHANGED);
    assertThat(runs.website().text(JAPANESE))
        .contains("default_lang_commit: " + merged + "\ncSpell")
        .doesNotContain("drifted");
  }

  @Test
  void aTranslationThatIsBehindInWhatItsPageDoesNotShowDoesNotDrift() throws IOException {
    publishBoth();
    String before = runs.website().text(JAPANESE);
    assertThat(outcomes(runs.run(FIRST, TRANSLATION.upToDate(false))))
        .containsEntry(JAPANESE, Outcome.SAME);
    assertThat(runs.website().text(JAPANESE)).isEqualTo(before);
  }

  @Test
  void aNewTranslationThatIsBehindWaitsToCatchUp() throws IOException {
    runs.run(FIRST);
    runs.website().commit();
    Reconciled run = runs.run(FIRST, TRANSLATION.upToDate(false));
    assertThat(whyWaiting(run)).contains("mvn otel-feedback:translated");
    assertThat(outcomes(runs.run(FIRST, TRANSLATION))).containsEntry(JAPANESE, Outcome.NEW);
  }

  @Test
  void anEnglishPageEditedOnMainMakesTheTranslationDrift() throws IOException {
    CommitId old = publishBoth();
    runs.website().with(POST, runs.website().text(POST) + "\nEdited.\n").commit();
    runs.run(FIRST, TRANSLATION);
    assertThat(runs.website().text(JAPANESE))
        .contains("default_lang_commit: " + old + "\ndrifted_from_default: true\n");
  }

  @Test
  void aNewTranslationWaitsForEditsOnMainToComeHome() throws IOException {
    runs.run(FIRST);
    runs.website().with(POST, runs.website().text(POST) + "\nEdited.\n").commit();
    Reconciled run = runs.run(FIRST, TRANSLATION);
    assertThat(whyWaiting(run)).contains("mvn otel-feedback:adopt");
  }

  @Test
  void aYearOfATranslationIsPinnedToTheWebsitesOwnYear() throws IOException {
    Page year = page(JA, "blog/2025/_index.md", "");
    runs.website().with("content/en/blog/2025/_index.md", "theirs");
    runs.run(FIRST);
    CommitId tip = runs.website().commit();
    runs.run(FIRST, page(EN, "blog/2025/_index.md", ""), TRANSLATION, year);
    assertThat(runs.website().text(year.path().inSite()))
        .contains("default_lang_commit: " + tip)
        .doesNotContain("drifted");
  }

  @Test
  void withoutAMainBranchTranslationsWaitAndEnglishGoesOn(@TempDir Path elsewhere)
      throws IOException {
    Runs plain = new Runs(elsewhere).with(Pins.GIT);
    Reconciled run = plain.run(FIRST, TRANSLATION);
    assertThat(outcomes(run))
        .containsEntry(POST, Outcome.NEW)
        .containsEntry(JAPANESE, Outcome.WAITING);
    assertThat(rules(run)).containsExactly("no-main-branch");
    assertThat(run.isSound()).isTrue();
  }

  private static String whyWaiting(Reconciled run) {
    return run.decisions().stream()
        .filter(decision -> decision.outcome() == Outcome.WAITING)
        .map(Decision::why)
        .collect(Collectors.joining("|"));
  }

  private CommitId publishBoth() throws IOException {
    runs.run(FIRST);
    CommitId tip = runs.website().commit();
    runs.run(FIRST, TRANSLATION);
    return tip;
  }
}
