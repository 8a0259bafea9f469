package io.github.otelfeedback.reconcile;

import static io.github.otelfeedback.value.SiteLocale.EN;
import static io.github.otelfeedback.value.SiteLocale.JA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineOriginsTest {

  private static final Optional<SessionId> ONE = Optional.of(new SessionId("session-one"));
  private static final Optional<SessionId> TWO = Optional.of(new SessionId("session-two"));
  private static final Writing.Written GENERATED =
      new Writing.Written(
          "Head\nRow of one\nShared\nRow of two\nShared\n",
          List.of(new Origin(ONE, 2, 3), new Origin(TWO, 4, 5)));

  @TempDir private Path project;

  @Test
  void followALineToWhereItStands() {
    assertThat(new LineOrigins(GENERATED).in("drift\nHead\nRow of two\nRow of one\n"))
        .containsExactly(new Origin(TWO, 3, 3), new Origin(ONE, 4, 4));
  }

  @Test
  void ofWhatSeveralOrOthersSayAreNobodys() {
    assertThat(new LineOrigins(GENERATED).in("Shared\nRow of one, edited\n\n")).isEmpty();
  }

  @Test
  void coverThePageOfAnotherLocale() throws IOException {
    Runs runs = new Runs(project);
    Page index = index("Row of one", "Row of two");
    runs.run(index);
    assertThat(originsIn(runs.with(JA).reconcile(index))).containsExactly(ONE, TWO);
  }

  @Test
  void coverThePageThatOthersEdited() throws IOException {
    Runs runs = new Runs(project);
    Page index = index("Row of one", "Row of two");
    runs.run(index);
    String path = index.path().inSite();
    runs.website().with(path, runs.website().text(path).replace("Row of one", "Row of others"));
    assertThat(originsIn(runs.reconcile(index))).containsExactly(TWO);
  }

  private static List<Optional<SessionId>> originsIn(Reconciled run) {
    return run.tree().entries().stream()
        .filter(entry -> entry.path().endsWith("recordings.md"))
        .filter(entry -> entry.action() == StagedEntry.Action.KEEP)
        .flatMap(entry -> entry.origins().stream())
        .map(Origin::session)
        .toList();
  }

  /** A page of two sessions, each with a line of its own behind five of front matter. */
  private static Page index(String one, String two) {
    return Pages.page(EN, "community/end-user/recordings.md", "")
        .with(
            List.of(
                new Fragment(ONE, Fragment.Separator.BLOCK, one),
                new Fragment(TWO, Fragment.Separator.BLOCK, two)));
  }
}
