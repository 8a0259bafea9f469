package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With all locales on the website, each page pinned to a commit that has its English page. */
class ForgetAtAGitStateTest {

  @TempDir private Path folder;
  @TempDir private Path other;

  @ParameterizedTest
  @ValueSource(
      strings = {
        AWithdrawal.NAMED,
        AWithdrawal.BANK,
        AWithdrawal.GROUP,
        AWithdrawal.POSTED,
        AWithdrawal.DRAFT
      })
  void aCommittedSessionLeavesWhatRecordsWithoutItGiveThere(String id) throws IOException {
    AWithdrawal project = merged(AWithdrawal.ALL);
    assertThat(project.tree().keySet()).contains(posts()).contains(indexes());
    AFolder.copy(project.folder(), other.resolve("project"), path -> true);
    project.forgotten(id);
    AWithdrawal never = new AWithdrawal(other).pinnedByGit();
    delete(never.folder().resolve("sessions").resolve(id));
    overlay(never, id);
    never.generated();
    assertThat(project.tree()).isEqualTo(never.tree());
    assertThat(String.join("\n", project.tree().values())).doesNotContain(" of " + id);
  }

  @Test
  void aSessionThatCameAfterTheCommitLeavesTheTreeOfTheCommit() throws IOException {
    List<String> rest = new ArrayList<>(AWithdrawal.ALL);
    rest.remove(AWithdrawal.NAMED);
    AWithdrawal project = merged(rest);
    SortedMap<String, String> never = project.tree();
    project.record(AWithdrawal.NAMED);
    project.generated();
    assertThat(project.tree()).isNotEqualTo(never);
    project.forgotten(AWithdrawal.NAMED);
    assertThat(project.tree()).isEqualTo(never);
  }

  /** English first, and once that is on main the translations. */
  private AWithdrawal merged(List<String> sessions) throws IOException {
    AWithdrawal project = new AWithdrawal(folder).pinnedByGit().with(sessions).translated(sessions);
    Website website = new Website(project.folder(), "").with(".gitignore", "target/\n");
    website.commit();
    project.generated();
    website.commit();
    project.generated();
    website.commit();
    return project;
  }

  /** The overlays of the sessions that stay. */
  private static void overlay(AWithdrawal never, String gone) throws IOException {
    Path file = never.identities().resolve(AWithdrawal.BANK + ".yaml");
    if (!gone.equals(AWithdrawal.BANK)) {
      Files.writeString(file, SessionsOfEveryKind.OVERLAY);
    }
  }

  private static String[] posts() {
    return paths("blog/2031/lanterns-at-work/index.md");
  }

  private static String[] indexes() {
    return paths("community/end-user/recordings.md");
  }

  private static String[] paths(String below) {
    return Stream.of(SiteLocale.values())
        .map(locale -> "content/" + locale + "/" + below)
        .toArray(String[]::new);
  }

  private static void delete(Path record) throws IOException {
    try (Stream<Path> found = Files.walk(record)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
