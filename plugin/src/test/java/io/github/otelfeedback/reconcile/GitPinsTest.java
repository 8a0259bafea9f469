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
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
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
  void aPinToACommitThatWasNeverMergedIsReplaced() throws Exception {
    runs.run(FIRST);
    CommitId base = runs.website().commit();
    try (Git git = runs.website().open()) {
      git.commit().setAllowEmpty(true).setMessage("never pushed").setSign(false).call();
    }
    runs.run(FIRST, TRANSLATION);
    CommitId squashed;
    try (Git git = runs.website().open()) {
      git.reset().setMode(ResetType.SOFT).setRef(base.hex()).call();
      squashed = runs.website().commit();
    }
    assertThat(outcomes(runs.run(FIRST, TRANSLATION))).containsEntry(JAPANESE, Outcome.CHANGED);
    assertThat(runs.website().text(JAPANESE)).contains("default_lang_commit: " + squashed);
  }

  @Test
  void aDetachedHeadAndAShallowCloneArePinnedToMain(@TempDir Path elsewhere) throws Exception {
    runs.run(FIRST);
    CommitId merged = runs.website().commit();
    Path clone = elsewhere.resolve("site");
    try (Git git =
        Git.cloneRepository()
            .setURI(project.toUri().toString())
            .setDirectory(clone.toFile())
            .setDepth(1)
            .call()) {
      git.checkout().setName(merged.hex()).call();
      git.branchDelete().setBranchNames("main").setForce(true).call();
    }
    Runs shallow = new Runs(clone).with(Pins.GIT);
    Reconciled run = shallow.run(FIRST, TRANSLATION);
    assertThat(outcomes(run)).containsEntry(JAPANESE, Outcome.NEW);
    assertThat(run.problems()).isEmpty();
    assertThat(shallow.website().text(JAPANESE)).contains("default_lang_commit: " + merged + "\n");
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
      throws Exception {
    Runs plain = new Runs(elsewhere).with(Pins.GIT);
    Reconciled run = plain.run(FIRST, TRANSLATION);
    assertThat(outcomes(run))
        .containsEntry(POST, Outcome.NEW)
        .containsEntry(JAPANESE, Outcome.WAITING);
    assertThat(rules(run)).containsExactly("no-main-branch");
    assertThat(run.problems().get(0).message()).contains("no work tree of Git");
    plain.website().commit();
    try (Git git = plain.website().open()) {
      git.branchRename().setNewName("other").call();
    }
    Reconciled empty = plain.run(FIRST, TRANSLATION);
    assertThat(empty.problems().get(0).next()).contains("git fetch", "otel-feedback.mainBranch");
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
