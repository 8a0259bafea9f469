package io.github.otelfeedback.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.report.PageChange.Kind;
import io.github.otelfeedback.site.UnifiedDifference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatchesTest {

  private static final String LONG = lines("old");
  private static final PageChange CHANGED = change("content/en/a.md", Kind.CHANGED, "x\n", "y\n");

  private static String lines(String word) {
    return IntStream.range(0, 60).mapToObj(i -> word + i + "\n").collect(Collectors.joining());
  }

  @Test
  void thePatchHoldsEveryPageThatChangesAsAWhole() {
    PageChange large = change("content/en/b.md", Kind.CHANGED, LONG, lines("new"));
    String patch = patches(CHANGED, large).files().get("check.patch");
    assertThat(patch)
        .startsWith("--- a/content/en/a.md\n+++ b/content/en/a.md\n@@ -1 +1 @@\n-x\n+y\n")
        .contains("--- a/content/en/b.md\n", "-old59\n", "+new59\n");
  }

  @Test
  void theLogShowsTheFirstLinesAndSaysHowManyFollow() {
    PageChange large = change("content/en/b.md", Kind.CHANGED, LONG, lines("new"));
    assertThat(patches(large).lines(true)).hasSize(25).last().isEqualTo("... and 99 more lines");
    List<PageChange> many = Stream.generate(() -> CHANGED).limit(12).toList();
    assertThat(patches(many.toArray(PageChange[]::new)).lines(true))
        .last()
        .isEqualTo("... and 2 more pages");
  }

  @Test
  void ofAnEditedPageBothDifferencesAreShownAndNoneIsInThePatch() {
    PageChange edited =
        new PageChange(
            "content/en/a.md",
            Optional.empty(),
            Kind.EDITED,
            Optional.empty(),
            Optional.of(difference("edited\n", "ours\n")),
            Optional.of(difference("before\n", "edited\n")));
    assertThat(patches(edited).files()).containsOnlyKeys("check.edits.diff");
    assertThat(patches(edited).files().get("check.edits.diff"))
        .containsSubsequence("-before\n+edited\n", "-edited\n+ours\n");
    assertThat(patches(edited).lines(false)).contains("-before", "+ours");
  }

  @Test
  void aRunThatWritesShowsNoDifferenceOfWhatItWrites() {
    assertThat(patches(CHANGED).lines(false)).isEmpty();
  }

  private static Patches patches(PageChange... changes) {
    return new Patches(
        new RunReport("check", 1, List.of(changes), List.of(), List.of(), Optional.empty()));
  }

  private static PageChange change(String path, Kind kind, String before, String after) {
    return new PageChange(
        path,
        Optional.empty(),
        kind,
        Optional.empty(),
        Optional.of(new UnifiedDifference().of(path, before, after)),
        Optional.empty());
  }

  private static String difference(String before, String after) {
    return new UnifiedDifference().of("content/en/a.md", before, after);
  }
}
