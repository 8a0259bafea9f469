package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.report.PageChange;
import io.github.otelfeedback.report.PageChange.Kind;
import io.github.otelfeedback.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementalTest {

  private static final int CHANGES = 10;

  @TempDir private Path folder;
  @TempDir private Path copies;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverChangesARunGivesWhatARunFromNothingGives(long seed) throws IOException {
    AChangingArchive archive = new AChangingArchive(folder, seed);
    archive.start();
    int remembered = 0;
    for (int i = 0; i < CHANGES; i++) {
      String what = "seed " + seed + ", change " + i + ": " + archive.change();
      Path copy = copies.resolve(seed + "-" + i);
      RunReport anew = archive.generateAnew(copy);
      RunReport run = archive.generate();
      assertThat(run.problems()).as(what).isEqualTo(anew.problems());
      assertThat(run.changes()).as(what).isEqualTo(anew.changes());
      assertThat(run.links()).as(what).isEqualTo(anew.links());
      assertThat(archive.content()).as(what).isEqualTo(new AChangingArchive(copy, 0).content());
      assertThat(made(run)).as(what).isLessThanOrEqualTo(made(anew));
      remembered += made(anew) - made(run);
    }
    assertThat(remembered).isPositive();
  }

  @Test
  void nothingIsMadeAndNothingWrittenWhereNothingChanged() throws IOException {
    AChangingArchive archive = new AChangingArchive(folder, 0);
    archive.start();
    assertThat(made(archive.generate())).isPositive();
    archive.generate();
    String before = Files.readString(archive.memory());
    RunReport again = archive.generate();
    assertThat(made(again)).isZero();
    assertThat(again.changes()).isNotEmpty().noneMatch(change -> change.kind().isChange());
    assertThat(Files.readString(archive.memory())).isEqualTo(before);
  }

  @Test
  void otherCodeMakesAllPagesAnew() throws IOException {
    AChangingArchive archive = new AChangingArchive(folder, 0);
    archive.start();
    archive.generate();
    int all = made(archive.generateAnew(copies.resolve("anew")));
    String memory = Files.readString(archive.memory());
    Files.writeString(archive.memory(), "f".repeat(64) + memory.substring(64));
    assertThat(made(archive.generate())).isEqualTo(all);
  }

  @Test
  void aBrokenMemoryIsNoMemory() throws IOException {
    AChangingArchive archive = new AChangingArchive(folder, 0);
    archive.start();
    archive.generate();
    int all = made(archive.generateAnew(copies.resolve("anew")));
    String memory = Files.readString(archive.memory());
    Files.writeString(archive.memory(), memory.substring(0, memory.length() / 2));
    assertThat(made(archive.generate())).isEqualTo(all);
  }

  @Test
  void aPageThatSomebodyTookAwayIsMadeAgain() throws IOException {
    AChangingArchive archive = new AChangingArchive(folder, 0);
    archive.start();
    archive.generate();
    Files.delete(folder.resolve("content/en/blog/2031/2031-01-a.md"));
    RunReport run = archive.generate();
    assertThat(made(run)).isEqualTo(1);
    assertThat(run.changes())
        .filteredOn(change -> change.kind() == Kind.NEW)
        .extracting(PageChange::path)
        .containsExactly("content/en/blog/2031/2031-01-a.md");
  }

  private static int made(RunReport report) {
    return (Integer) report.details().getOrDefault("made", 0);
  }
}
