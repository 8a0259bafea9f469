package io.github.otelfeedback.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Website;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

  private static final String FIRST = "content/en/blog/2025/first.md";
  private static final String SECOND = "content/en/blog/2025/second.md";
  private static final String GONE = "content/en/blog/2025/gone.md";

  @TempDir private Path project;
  private Website website;
  private Trees trees;

  @BeforeEach
  void interruptAPublication() throws IOException {
    website = new Website(project, "site").with(FIRST, "old").with(GONE, "gone");
    trees = new Trees(website).write(FIRST, "new").write(SECOND, "new").remove(GONE);
    for (int at = 1; !trees.recovery().isDue(); at++) {
      trees.dieAfter(at);
    }
  }

  @Test
  void makesTheTreeWhole() throws IOException {
    assertThat(website.files()).containsEntry(FIRST, "old");
    assertThat(rules(trees.recovery().recover())).containsExactly("recovered");
    assertThat(website.files())
        .containsOnlyKeys(FIRST, SECOND)
        .containsEntry(FIRST, "new")
        .containsEntry(SECOND, "new");
    assertThat(trees.tree().stage()).doesNotExist();
  }

  @Test
  void isSilentWhenNothingIsDue() {
    trees.recovery().recover();
    assertThat(trees.recovery().isDue()).isFalse();
    assertThat(trees.recovery().recover()).isEmpty();
  }

  @Test
  void overwritesNothingThatSomebodyDidSince() throws IOException {
    website.with(FIRST, "edited since").with(GONE, "edited since");
    assertThat(rules(trees.recovery().recover()))
        .containsExactly("recovered", "left-alone", "left-alone");
    assertThat(website.files())
        .containsEntry(FIRST, "edited since")
        .containsEntry(SECOND, "new")
        .containsEntry(GONE, "edited since");
  }

  @Test
  void followsNoLinkThatAppearedSince() throws IOException {
    Path outside = Files.createDirectories(project.resolve("outside"));
    Files.delete(website.site().resolve(FIRST));
    Files.delete(website.site().resolve(GONE));
    Files.delete(website.site().resolve("content/en/blog/2025"));
    Files.createSymbolicLink(website.site().resolve("content/en/blog/2025"), outside);
    trees.recovery().recover();
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void goesOnWithoutAStageThatIsGone() throws IOException {
    trees.tree().discard();
    assertThat(rules(trees.recovery().recover()))
        .containsExactly("recovered", "left-alone", "left-alone");
    assertThat(trees.recovery().isDue()).isFalse();
    assertThat(website.files()).containsEntry(FIRST, "old").doesNotContainKeys(SECOND, GONE);
  }

  @Test
  void refusesAJournalThatItCannotRead() throws IOException {
    Files.writeString(Journal.in(website.checkout().staging()), "another version\n");
    assertThat(trees.recovery().recover())
        .singleElement()
        .satisfies(problem -> assertThat(problem.isError()).isTrue())
        .extracting(Problem::rule)
        .isEqualTo("broken-journal");
    assertThat(trees.recovery().isDue()).isTrue();
    assertThat(website.files()).containsEntry(FIRST, "old");
  }

  @Test
  void clearsStagesOfTheDeadOnly() throws IOException {
    Path staging = website.checkout().staging();
    Path dead = Files.createDirectories(staging.resolve("stage-" + deadProcess() + "-1"));
    Path alive = new Trees(website).tree().stage();
    Files.writeString(dead.resolve("1"), "text");
    trees.recovery().recover();
    assertThat(dead).doesNotExist();
    assertThat(alive).isDirectory();
  }

  /** Ids of processes stay far below this. */
  private static long deadProcess() {
    long id = Integer.MAX_VALUE;
    assertThat(ProcessHandle.of(id)).isEmpty();
    return id;
  }

  private static List<String> rules(List<Problem> problems) {
    return problems.stream().map(Problem::rule).toList();
  }
}
