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
import io.github.otelfeedback.value.Edits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditsTest {

  private static final Page FIRST = page(EN, "blog/2025/a.md", "First");
  private static final Page SECOND = page(EN, "blog/2025/a.md", "Second");

  @TempDir private Path project;
  private Runs runs;

  @BeforeEach
  void publishOnce() throws IOException {
    runs = new Runs(project);
    runs.run(FIRST);
  }

  @Test
  void ofAPageWhoseRecordIsUnchangedAreLeftAloneWithoutAWord() throws IOException {
    edit();
    SortedMap<String, String> edited = runs.website().files();
    Reconciled run = runs.run(FIRST);
    assertThat(outcomes(run)).containsExactly(entry(POST, Outcome.EDITED));
    assertThat(run.problems()).isEmpty();
    assertThat(runs.website().files()).isEqualTo(edited);
  }

  @Test
  void ofAPageWhoseRecordChangedAreAWarningWithTheDifference() throws IOException {
    edit();
    String edited = runs.website().text(POST);
    Reconciled run = runs.reconcile(SECOND);
    assertThat(outcomes(run)).containsExactly(entry(POST, Outcome.EDITED));
    assertThat(run.problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("site/" + POST + ":1:1: warning:");
    assertThat(run.decisions().get(1).difference())
        .contains(new Difference(edited, Pages.write(SECOND).text()));
    assertThat(run.tree().changesAnything()).isFalse();
  }

  @Test
  void areAuditedBesideWhatWouldReplaceThem() throws IOException {
    edit();
    assertThat(runs.reconcile(SECOND).tree().entries())
        .filteredOn(entry -> entry.path().equals(POST))
        .extracting(StagedEntry::action)
        .containsExactly(StagedEntry.Action.KEEP, StagedEntry.Action.PROPOSE);
  }

  @Test
  void areRememberedUntilTheyAreSettled() throws IOException {
    edit();
    runs.run(SECOND);
    assertThat(rules(runs.run(SECOND))).containsExactly("edited-elsewhere");
    runs.website().with(POST, Pages.write(SECOND).text());
    assertThat(outcomes(runs.run(SECOND))).containsExactly(entry(POST, Outcome.SAME));
  }

  @Test
  void keepAPageThatIsNoLongerGenerated() throws IOException {
    edit();
    Reconciled run = runs.run();
    assertThat(outcomes(run)).containsExactly(entry(POST, Outcome.EDITED));
    assertThat(rules(run)).containsExactly("edited-elsewhere");
    assertThat(runs.website().files()).containsOnlyKeys(POST, LOCK);
  }

  @Test
  void ofLineEndsByACheckoutAreNone() throws IOException {
    runs.website().with(POST, runs.website().text(POST).replace("\n", "\r\n"));
    assertThat(outcomes(runs.run(FIRST))).containsExactly(entry(POST, Outcome.SAME));
    assertThat(outcomes(runs.run(SECOND))).containsExactly(entry(POST, Outcome.CHANGED));
  }

  @Test
  void areAskedForByContentNotByTime() throws IOException {
    runs.website().with(POST, runs.website().text(POST));
    assertThat(outcomes(runs.run(SECOND))).containsExactly(entry(POST, Outcome.CHANGED));
  }

  @Test
  void areKeptWhereAskedAndNotSpokenOfUntilTheRecordChangesAgain() throws IOException {
    edit();
    String edited = runs.website().text(POST);
    Reconciled kept = runs.with(Edits.KEEP).run(SECOND);
    assertThat(outcomes(kept)).containsExactly(entry(POST, Outcome.EDITED));
    assertThat(kept.problems()).isEmpty();
    runs.with(Edits.REPORT);
    assertThat(runs.run(SECOND).problems()).isEmpty();
    assertThat(runs.website().text(POST)).isEqualTo(edited);
    assertThat(rules(runs.run(FIRST))).containsExactly("edited-elsewhere");
    assertThat(runs.website().text(POST)).isEqualTo(edited);
  }

  @Test
  void areWrittenOverWhereAsked() throws IOException {
    edit();
    Reconciled run = runs.with(Edits.OVERWRITE).run(SECOND);
    assertThat(outcomes(run)).containsExactly(entry(POST, Outcome.CHANGED));
    assertThat(runs.website().text(POST)).isEqualTo(Pages.write(SECOND).text());
    assertThat(outcomes(runs.with(Edits.REPORT).run(SECOND)))
        .containsExactly(entry(POST, Outcome.SAME));
  }

  @Test
  void areNotWrittenOverWhereTheRecordIsUnchanged() throws IOException {
    edit();
    String edited = runs.website().text(POST);
    runs.with(Edits.OVERWRITE).run(FIRST);
    assertThat(runs.website().text(POST)).isEqualTo(edited);
  }

  @Test
  void goWithAPageThatIsNoLongerGeneratedWhereAsked() throws IOException {
    edit();
    assertThat(outcomes(runs.with(Edits.OVERWRITE).run()))
        .containsExactly(entry(POST, Outcome.REMOVED));
    assertThat(runs.website().files()).isEmpty();
  }

  @Test
  void byBotsThatOnlyFormatOrTellDriftAreNone() throws IOException {
    String generated = runs.website().text(POST);
    runs.website().with(POST, generated.replace("First", "First   ").replace("\n\n", "\n\n\n\n"));
    String formatted = runs.website().text(POST);
    assertThat(runs.run(FIRST).problems()).isEmpty();
    assertThat(runs.website().text(POST)).isEqualTo(formatted).isNotEqualTo(generated);
    Reconciled run = runs.run(SECOND);
    assertThat(outcomes(run)).containsExactly(entry(POST, Outcome.CHANGED));
    assertThat(runs.website().text(POST)).isEqualTo(Pages.write(SECOND).text());
  }

  @Test
  void areShownFromWhatWasGeneratedWhereTheHistoryHasIt() throws IOException {
    String generated = runs.website().text(POST);
    runs.website().commit();
    edit();
    runs.website().commit();
    assertThat(runs.reconcile(SECOND).decisions())
        .filteredOn(decision -> decision.path().equals(POST))
        .singleElement()
        .satisfies(
            decision ->
                assertThat(decision.difference().flatMap(Difference::earlier)).contains(generated));
  }

  private void edit() throws IOException {
    runs.website().with(POST, runs.website().text(POST).replace("First", "First, edited"));
  }
}
