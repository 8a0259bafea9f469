package io.github.otelfeedback.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.github.otelfeedback.architecture.PackageTable.Row;
import java.util.Set;

/** Which package may see which. */
record ImportRules(PackageTable table) {

  /** What records go through before they are disclosed, and what puts the stages in a row. */
  private static final Set<String> LEFT_OF_DISCLOSE =
      Set.of("session", "load", "validate", "repair", "disclose", "command", "maven");

  private static final Set<String> FOR_AUDIT = Set.of("Identities", "Withheld");

  ArchRule importsOf(Row row) {
    return noClasses()
        .that(describe("are in " + row.name(), type -> isIn(type, row.name())))
        .should()
        .dependOnClassesThat(
            describe(
                "are ours, but not in " + row.imports(),
                type -> table.nameOf(type).filter(name -> !allows(row, name)).isPresent()))
        .because("the package table of CONTRIBUTING.md says so: change the design there first");
  }

  private static boolean allows(Row row, String name) {
    return name.equals(row.name()) || row.imports().contains(name);
  }

  private static boolean isRightOfDisclose(String name) {
    return !LEFT_OF_DISCLOSE.contains(name);
  }

  ArchRule nothingRightOfDiscloseSeesSession() {
    return noClasses()
        .that(
            describe(
                "stand right of disclose",
                type -> table.nameOf(type).filter(ImportRules::isRightOfDisclose).isPresent()))
        .should()
        .dependOnClassesThat(describe("are in session", type -> isIn(type, "session")))
        .because("session holds private identities: take what you need from a DisclosedSession");
  }

  ArchRule auditSeesIdentitiesOnly() {
    return noClasses()
        .that(describe("are in audit", type -> isIn(type, "audit")))
        .should()
        .dependOnClassesThat(
            describe(
                "are in disclose, but neither Identities nor Withheld",
                type -> isIn(type, "disclose") && !FOR_AUDIT.contains(outermost(type))))
        .because("the audit must not repeat a mistake of disclose: search for Identities alone");
  }

  ArchRule onlyAuditAsksForTerms() {
    return noClasses()
        .that(
            describe(
                "are neither in disclose nor in audit",
                type -> !isIn(type, "disclose") && !isIn(type, "audit")))
        .should()
        .callMethodWhere(
            describe(
                "it reveals a withheld term",
                call -> isIn(call.getTargetOwner(), "disclose") && call.getName().equals("reveal")))
        .because("a withheld term is searched for and never shown: let the audit find it");
  }

  ArchRule onlyMavenSeesMaven() {
    return noClasses()
        .that(describe("are not in maven", type -> !isIn(type, "maven")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "javax.inject..")
        .because("the goals run without Maven in tests: pass a setting through command");
  }

  ArchRule noCycles() {
    return slices().matching(table.root() + ".(*)..").should().beFreeOfCycles();
  }

  private boolean isIn(JavaClass type, String name) {
    return table.nameOf(type).filter(name::equals).isPresent();
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(ImportRules::outermost).orElseGet(type::getSimpleName);
  }
}
