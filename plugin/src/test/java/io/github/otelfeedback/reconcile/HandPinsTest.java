package io.github.otelfeedback.reconcile;

import static io.github.otelfeedback.reconcile.Pages.page;
import static io.github.otelfeedback.reconcile.Runs.outcomes;
import static io.github.otelfeedback.reconcile.Runs.rules;
import static io.github.otelfeedback.value.SiteLocale.EN;
import static io.github.otelfeedback.value.SiteLocale.JA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.CommitId;
import io.github.otelfeedback.value.Pins;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What translators do to the pins of our pages on the website. */
class HandPinsTest {

  private static final String JAPANESE = "content/ja/blog/2025/a.md";
  private static final String LOCK = "content/ja/.otel-feedback.lock";
  private static final Page FIRST = page(EN, "blog/2025/a.md", "First");
  private static final Page SECOND = page(EN, "blog/2025/a.md", "Second");
  private static final Page TRANSLATION = page(JA, "blog/2025/a.md", "Ja");
  private static final Page BEHIND = TRANSLATION.upToDate(false);

  @TempDir private Path project;
  private Runs runs;
  private CommitId old;
  private CommitId merged;

  @BeforeEach
  void leaveATranslationBehind() throws IOException {
    runs = new Runs(project).with(Pins.GIT);
    runs.website().with("content/en/blog/_index.md", "Blog").commit();
    runs.run(FIRST);
    old = runs.website().commit();
    runs.run(FIRST, TRANSLATION);
    runs.run(SECOND, BEHIND);
    merged = runs.website().commit();
    assertThat(japanese()).contains(old + "\ndrifted_from_default: true\n");
  }

  @Test
  void aPinThatWasMovedToMainIsTakenOver() throws IOException {
    edit(old + "\ndrifted_from_default: true", merged.hex());
    String moved = japanese();
    Reconciled run = runs.run(SECOND, BEHIND);
    assertThat(outcomes(run)).containsEntry(JAPANESE, Outcome.SAME);
    assertThat(run.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "site/content/ja/blog/2025/a.md:1:1: note: The pin of this page was moved on the"
                + " website, and is taken over. [pin-by-hand]");
    assertThat(runs.website().text(LOCK)).contains(merged.hex()).doesNotContain(old.hex());
    assertThat(runs.run(SECOND, BEHIND).problems()).isEmpty();
    assertThat(japanese()).isEqualTo(moved);
  }

  @Test
  void aShortPinIsWrittenOut() throws IOException {
    edit(old + "\ndrifted_from_default: true", merged.hex().substring(0, 9));
    assertThat(outcomes(runs.run(SECOND, BEHIND))).containsEntry(JAPANESE, Outcome.CHANGED);
    assertThat(japanese()).contains("default_lang_commit: " + merged + "\ncSpell");
  }

  @Test
  void onAPageThatWasTranslatedAnewThePinIsTakenOverAndTheTextLeftAlone() throws IOException {
    edit(old + "\ndrifted_from_default: true", merged.hex());
    edit("Ja\n", "Ja, anew\n");
    String edited = japanese();
    assertThat(outcomes(runs.run(SECOND, BEHIND))).containsEntry(JAPANESE, Outcome.EDITED);
    assertThat(runs.website().text(LOCK)).contains(merged.hex());
    assertThat(outcomes(runs.run(SECOND, page(JA, "blog/2025/a.md", "Ja, anew"))))
        .containsEntry(JAPANESE, Outcome.SAME);
    assertThat(japanese()).isEqualTo(edited);
  }

  @Test
  void aPinToAnythingElseIsAWarningAndThatOfTheLockCounts() throws IOException {
    edit(old.hex(), "c".repeat(40));
    Reconciled run = runs.run(SECOND, BEHIND);
    assertThat(outcomes(run)).containsEntry(JAPANESE, Outcome.EDITED);
    assertThat(run.problems())
        .extracting(Problem::message, Problem::next)
        .singleElement()
        .asString()
        .contains("no commit of the website's main branch", "default_lang_commit: " + old);
    edit("c".repeat(40), old.hex());
    assertThat(runs.run(SECOND, BEHIND).problems()).isEmpty();
  }

  @Test
  void aPinThatWasRemovedIsAWarning() throws IOException {
    edit("default_lang_commit: " + old + "\n", "");
    assertThat(runs.run(SECOND, BEHIND).problems())
        .extracting(Problem::message)
        .containsExactly(
            "This translation has no pin any more, which the website does not accept.");
  }

  @Test
  void withoutGitAMovedPinCannotBeLookedUp(@TempDir Path elsewhere) throws IOException {
    Runs plain = new Runs(elsewhere);
    for (String path : runs.website().files().keySet()) {
      plain.website().with(path, runs.website().text(path));
    }
    plain.website().with(JAPANESE, japanese().replace(old.hex(), merged.hex()));
    assertThat(plain.run(SECOND, BEHIND).problems())
        .extracting(Problem::message)
        .containsExactly(
            "The pin of this page was moved by hand, and there is no main branch to look it up"
                + " in.");
  }

  @Test
  void theMarkOfAMendedPageAndTheDriftLineAreNoEdits() throws IOException {
    String generated = japanese();
    edit(old + "\ndrifted_from_default: true", old + " # patched");
    Reconciled run = runs.run(SECOND, BEHIND);
    assertThat(rules(run)).isEmpty();
    assertThat(japanese()).isEqualTo(generated);
  }

  private String japanese() throws IOException {
    return runs.website().text(JAPANESE);
  }

  private void edit(String before, String after) throws IOException {
    assertThat(japanese()).contains(before);
    runs.website().with(JAPANESE, japanese().replace(before, after));
  }
}
