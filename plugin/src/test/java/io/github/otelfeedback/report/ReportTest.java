package io.github.otelfeedback.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.PageChange.Kind;
import io.github.otelfeedback.site.UnifiedDifference;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final Problem PROBLEM =
      Problem.error(new Place("a,b.md", 3, 7), "rule", "One: 100% wrong.", "Mend\nit.");

  private static final SessionId SESSION =
      SessionId.parse("2031-05-lantern").toOptional().orElseThrow();

  @TempDir Path folder;

  @Test
  void theTableCountsWhatBecameOfThePages() {
    RunReport report =
        report(
            List.of(change("a", Kind.NEW), change("b", Kind.CHANGED), change("c", Kind.WAITING)));
    assertThat(new RunTable().lines(report))
        .contains("sessions                         2", "pages written                    2")
        .contains("pages waiting                    1", "errors                           1");
  }

  @Test
  void goalsThatTouchNoPageSayNothingOfPages() {
    assertThat(new RunTable().lines(report(List.of()))).noneMatch(line -> line.contains("pages"));
  }

  @Test
  void theJsonSaysWhereAndWhatToDo() throws IOException {
    Path file = new JsonReport(folder).write(report(List.of(change("a", Kind.NEW))));
    assertThat(file).hasFileName("generate.json");
    assertThat(Files.readString(file))
        .contains("\"ok\": false", "\"line\": 3", "\"severity\": \"error\"", "\"change\": \"new\"")
        .contains("\"session\": \"2031-05-lantern\"")
        .contains("\"next\": \"Mend\\nit.\"")
        .endsWith("}\n");
  }

  @Test
  void linksThatTheWebsiteHasToCheckAreCountedInTheTableAndListedInTheJson() throws IOException {
    RunReport report =
        new RunReport(
            "generate",
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of("https://example.org/?a=1&b=2"),
            Optional.empty());
    assertThat(new RunTable().lines(report)).contains("new external links               1");
    assertThat(Files.readString(new JsonReport(folder).write(report)))
        .contains("\"links\": [\n    \"https://example.org/?a=1&b=2\"\n  ]");
  }

  @Test
  void anAnnotationEscapesWhatWorkflowCommandsUseThemselves() {
    assertThat(new Annotation().line(PROBLEM))
        .isEqualTo("::error file=a%2Cb.md,line=3,col=7,title=rule::One: 100%25 wrong. Mend%0Ait.");
  }

  @Test
  void aDifferenceIsOneThatPatchUnderstands() {
    assertThat(new UnifiedDifference().of("content/a.md", "one\ntwo\n", "one\nthree\n"))
        .isEqualTo(
            """
            --- a/content/a.md
            +++ b/content/a.md
            @@ -1,2 +1,2 @@
             one
            -two
            +three
            """);
    assertThat(new UnifiedDifference().of("content/a.md", "one\n", "one\n")).isEmpty();
  }

  private static RunReport report(List<PageChange> changes) {
    return new RunReport(
        "generate", 2, changes, List.of(PROBLEM), List.of(), Optional.of("It failed"));
  }

  private static PageChange change(String path, Kind kind) {
    return new PageChange(
        path, Optional.of(SESSION), kind, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
