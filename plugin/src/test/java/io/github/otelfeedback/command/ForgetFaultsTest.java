package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.publish.FaultyFs;
import io.github.otelfeedback.publish.FaultyFs.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A fault at the file operations of a withdrawal: at some of them, or with {@code -Dforget.every=4}
 * at every one, because the four kinds of fault begin at different ones (3 and 4 have no common
 * divisor).
 */
class ForgetFaultsTest {

  private static final List<String> SESSIONS = List.of(AWithdrawal.BANK, AWithdrawal.GROUP);
  private static final int EVERY = Integer.getInteger("forget.every", 24);
  private static final String GONE = AWithdrawal.BANK;

  @TempDir private Path folder;
  private int projects;

  @ParameterizedTest
  @EnumSource(Fault.class)
  void neverHideThatPagesStayAndAreMendedByAnotherRun(Fault fault) throws IOException {
    AWithdrawal undisturbed = project();
    SortedMap<String, String> before = undisturbed.tree();
    FaultyFs counting = FaultyFs.counting();
    undisturbed.forget(GONE, counting);
    SortedMap<String, String> after = undisturbed.tree();
    assertThat(counting.count()).isGreaterThan(60);
    for (int at = 1 + 3 * List.of(Fault.values()).indexOf(fault);
        at <= counting.count();
        at += EVERY) {
      AWithdrawal project = project();
      attempt(project, new FaultyFs(at, fault));
      assertNobodyIsDeceived(project, before, after);
      project.forgotten(GONE);
      assertThat(project.tree()).as("%s at %s", fault, at).isEqualTo(after);
      assertThat(project.overlays()).isEqualTo(undisturbed.overlays());
      assertThat(project.papers(GONE).keySet()).isEqualTo(undisturbed.papers(GONE).keySet());
    }
  }

  @Test
  void stopTheOtherGoalsUntilTheWithdrawalIsFinished() throws IOException {
    AWithdrawal project = project();
    Files.createDirectories(project.folder().resolve("sessions/.forgetting-" + GONE));
    assertThat(new Generate(project.settings(), stage -> {}).run().problems())
        .filteredOn(problem -> problem.rule().equals("unfinished-withdrawal"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.next()).contains("otel-feedback:forget", GONE));
    project.forgotten(GONE);
    project.generated();
  }

  /** Where the record has left, the pages have too; where anything has, the next run says so. */
  private static void assertNobodyIsDeceived(
      AWithdrawal project, SortedMap<String, String> before, SortedMap<String, String> after)
      throws IOException {
    boolean recorded = Files.exists(project.folder().resolve("sessions").resolve(GONE));
    SortedMap<String, String> tree = project.tree();
    if (!recorded) {
      assertThat(tree.keySet()).noneMatch(path -> path.contains("lanterns-in-a-vault"));
    }
    if (!tree.equals(before) && !tree.equals(after)) {
      assertThat(project.validated())
          .anyMatch(problem -> problem.rule().equals("unfinished-withdrawal"));
    }
  }

  private static void attempt(AWithdrawal project, FaultyFs fs) throws IOException {
    try {
      assertThat(project.forget(GONE, fs).goal()).isEqualTo("forget");
    } catch (FaultyFs.Death | IOException injected) {
      assertThat(injected).hasNoCause();
    }
  }

  private AWithdrawal project() throws IOException {
    projects++;
    AWithdrawal project = new AWithdrawal(folder.resolve(Integer.toString(projects)));
    project.with(SESSIONS).generated();
    return project;
  }
}
