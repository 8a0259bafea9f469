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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedPinsTest {

  private static final String JAPANESE = "content/ja/blog/2025/a.md";
  private static final Page FIRST = page(EN, "blog/2025/a.md", "First");
  private static final Page SECOND = page(EN, "blog/2025/a.md", "Second");
  private static final Page TRANSLATION = page(JA, "blog/2025/a.md", "Ja");
  private static final Page BETTER = page(JA, "blog/2025/a.md", "Better");

  @TempDir private Path project;
  private Runs runs;
  private CommitId pin;

  @BeforeEach
  void pinTheTranslation() throws IOException {
    runs = new Runs(project);
    runs.run(FIRST);
    pin = runs.website().commit();
    runs.with(Pins.GIT).run(FIRST, TRANSLATION);
    runs.with(Pins.RECORDED);
  }

  @Test
  void standLastBeforeTheSpellingWords() throws IOException {
    assertThat(runs.website().text(JAPANESE))
        .startsWith(
            "---\ntitle: Title\ndefault_lang_commit: " + pin + "\ncSpell:ignore: word\n---\n");
  }

  @Test
  void comeFromTheLock() throws IOException {
    assertThat(outcomes(runs.run(FIRST, TRANSLATION))).containsEntry(JAPANESE, Outcome.SAME);
    assertThat(outcomes(runs.run(FIRST, BETTER))).containsEntry(JAPANESE, Outcome.CHANGED);
    assertThat(runs.website().text(JAPANESE)).contains("default_lang_commit: " + pin, "Better");
  }

  @Test
  void outliveAChangeOfTheEnglishPageWithTheDriftLine() throws IOException {
    assertThat(outcomes(runs.run(SECOND, TRANSLATION))).containsEntry(JAPANESE, Outcome.CHANGED);
    assertThat(runs.website().text(JAPANESE))
        .contains("default_lang_commit: " + pin + "\ndrifted_from_default: true\ncSpell");
    assertThat(outcomes(runs.run(SECOND, TRANSLATION))).containsEntry(JAPANESE, Outcome.SAME);
  }

  @Test
  void loseTheDriftLineWhenTheEnglishPageIsAsItWas() throws IOException {
    String before = runs.website().text(JAPANESE);
    runs.run(SECOND, TRANSLATION);
    runs.run(FIRST, TRANSLATION);
    assertThat(runs.website().text(JAPANESE)).isEqualTo(before);
  }

  @Test
  void sayWhenTheEnglishPageIsGone() throws IOException {
    runs.run(TRANSLATION);
    assertThat(runs.website().files()).doesNotContainKey(POST);
    assertThat(runs.website().text(JAPANESE))
        .contains("default_lang_commit: " + pin + "\ndrifted_from_default: file not found\n");
  }

  @Test
  void driftWithAnEnglishPageThatOthersEdited() throws IOException {
    runs.website().with(POST, runs.website().text(POST) + "\nEdited.\n");
    runs.run(FIRST, TRANSLATION);
    assertThat(runs.website().text(JAPANESE)).contains("drifted_from_default: true");
  }

  @Test
  void areNeededForANewTranslation() throws IOException {
    Page other = page(JA, "blog/2025/b.md", "Ja");
    Reconciled run = runs.run(FIRST, TRANSLATION, page(EN, "blog/2025/b.md", "B"), other);
    assertThat(outcomes(run)).containsEntry(other.path().inSite(), Outcome.WAITING);
    assertThat(run.decisions())
        .filteredOn(decision -> decision.outcome() == Outcome.WAITING)
        .singleElement()
        .satisfies(decision -> assertThat(decision.why()).contains("pins=git"));
    assertThat(runs.website().files()).doesNotContainKey(other.path().inSite());
  }

  @Test
  void doNotHideAFileOfOthers() throws IOException {
    runs.website().with("content/ja/blog/2025/b.md", "theirs");
    assertThat(rules(runs.reconcile(FIRST, TRANSLATION, page(JA, "blog/2025/b.md", "Ja"))))
        .containsExactly("collision");
  }

  @Test
  void aDriftLineThatABotWroteIsNoEdit() throws IOException {
    String page = runs.website().text(JAPANESE);
    runs.website().with(JAPANESE, page.replace("cSpell", "drifted_from_default: true\ncSpell"));
    assertThat(outcomes(runs.run(FIRST, BETTER))).containsEntry(JAPANESE, Outcome.CHANGED);
    assertThat(runs.website().text(JAPANESE)).doesNotContain("drifted").contains("Better");
  }
}
