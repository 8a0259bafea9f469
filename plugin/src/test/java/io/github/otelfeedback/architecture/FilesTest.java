package io.github.otelfeedback.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesTest {

  private final FileRules rules = new FileRules(PackageTable.ofTheGuide());

  private final FileRules planted =
      new FileRules(
          PackageTable.parse(
              Code.PLANTED_ROOT,
              List.of(
                  "| Package | One sentence | May import | Files |",
                  "| --- | --- | --- | --- |",
                  "| `bare` | | | |",
                  "| `audit` | | | reads |",
                  "| `publish` | | | writes |")));

  FilesTest() throws IOException {}

  @Test
  void onlyMarkedPackagesTouchFiles() {
    rules.withoutAccessTouchNoFile().check(Code.MAIN);
  }

  @Test
  void packagesMarkedForReadingWriteNothing() {
    rules.readersWriteNothing().check(Code.MAIN);
  }

  @Test
  void onlySiteSeesGit() {
    rules.onlySiteSeesGit().check(Code.MAIN);
  }

  @Test
  void thePlantedAccessIsFound() {
    assertFinds(planted.withoutAccessTouchNoFile(), "TouchesFiles.reads", "TouchesFiles.refers");
    assertFinds(planted.readersWriteNothing(), "WritesFiles.writes");
    assertFinds(planted.onlySiteSeesGit(), "TouchesFiles.head");
  }

  private static void assertFinds(ArchRule rule, String... what) {
    List<String> details = rule.evaluate(Code.PLANTED).getFailureReport().getDetails();
    assertThat(details).hasSize(what.length);
    for (String one : what) {
      assertThat(details).anySatisfy(detail -> assertThat(detail).contains(one));
    }
  }
}
