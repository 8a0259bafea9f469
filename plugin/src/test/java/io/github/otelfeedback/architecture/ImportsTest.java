package io.github.otelfeedback.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.lang.ArchRule;
import io.github.otelfeedback.architecture.PackageTable.Row;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ImportsTest {

  private final PackageTable table = PackageTable.ofTheGuide();
  private final ImportRules rules = new ImportRules(table);

  private final PackageTable plantedTable =
      PackageTable.parse(
          Code.PLANTED_ROOT,
          List.of(
              "| Package | One sentence | May import | Files |",
              "| --- | --- | --- | --- |",
              "| `problem` | | | |",
              "| `value` | | | |",
              "| `session` | | | |",
              "| `disclose` | | `session` | |",
              "| `render` | | `disclose` | |",
              "| `audit` | | `disclose` | |"));
  private final ImportRules planted = new ImportRules(plantedTable);

  ImportsTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> everyPackageImportsWhatTheTableAllows() {
    return table.rows().stream()
        .map(row -> dynamicTest(row.name(), () -> rules.importsOf(row).check(Code.MAIN)));
  }

  @Test
  void theTableHoldsEveryPackageAndNoOther() {
    Set<String> names = new TreeSet<>();
    Code.MAIN.forEach(type -> table.nameOf(type).ifPresent(names::add));
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(table.rows().stream().map(Row::name).toList());
  }

  @Test
  void nothingRightOfDiscloseSeesSession() {
    rules.nothingRightOfDiscloseSeesSession().check(Code.MAIN);
  }

  @Test
  void auditSeesIdentitiesOnly() {
    rules.auditSeesIdentitiesOnly().check(Code.MAIN);
  }

  @Test
  void onlyAuditAsksForTerms() {
    rules.onlyAuditAsksForTerms().check(Code.MAIN);
  }

  @Test
  void onlyMavenSeesMaven() {
    rules.onlyMavenSeesMaven().check(Code.MAIN);
  }

  @Test
  void packagesAreFreeOfCycles() {
    rules.noCycles().check(Code.MAIN);
  }

  @Test
  void thePlantedImportsAreFound() {
    Row render = plantedTable.rows().get(4);
    assertFinds(planted.importsOf(render), "SeesSession");
    assertFinds(planted.nothingRightOfDiscloseSeesSession(), "SeesSession");
    assertFinds(planted.auditSeesIdentitiesOnly(), "SeesMoreThanIdentities");
    assertFinds(planted.onlyAuditAsksForTerms(), "RevealsTerm");
    assertFinds(planted.onlyMavenSeesMaven(), "SeesMaven");
    assertFinds(planted.noCycles(), "Cycle detected");
  }

  @Test
  void whatTheTableAllowsIsNotFound() {
    Row audit = plantedTable.rows().get(5);
    planted.importsOf(audit).check(Code.PLANTED);
  }

  private static void assertFinds(ArchRule rule, String what) {
    assertThat(rule.evaluate(Code.PLANTED).getFailureReport().getDetails())
        .isNotEmpty()
        .allSatisfy(detail -> assertThat(detail).contains(what));
  }
}
