package io.github.otelfeedback.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dfaults.write=true} to write what is said now into {@code expected.txt}. */
class FaultCorpusTest {

  private static final boolean WRITE = Boolean.getBoolean("faults.write");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyFaultIsReportedAtItsPlaceWithTheNextStep() throws IOException {
    return Fault.all().stream().map(fault -> dynamicTest(fault.name(), () -> check(fault)));
  }

  @Test
  void theBaseOfAllFaultsHasNone() throws IOException {
    new Fault(Fault.CORPUS.resolve("base")).buildIn(folder);
    assertThat(Fault.print(Fault.problemsOf(folder))).isEmpty();
  }

  @Test
  void everyFaultPlantsTheCanary() throws IOException {
    for (Fault fault : Fault.all()) {
      assertThat(fault.plantsCanary()).as(fault.name()).isTrue();
    }
  }

  @Test
  void thereAreAtLeastFortyKindsOfFault() throws IOException {
    TreeSet<String> rules = new TreeSet<>();
    for (Fault fault : Fault.all()) {
      Files.readAllLines(fault.expected()).stream()
          .filter(line -> line.endsWith("]"))
          .map(line -> line.substring(line.lastIndexOf('[')))
          .forEach(rules::add);
    }
    assertThat(rules).hasSizeGreaterThanOrEqualTo(40);
  }

  private void check(Fault fault) throws IOException {
    Path root = folder.resolve(fault.name());
    fault.buildIn(root);
    List<Problem> problems = Fault.problemsOf(root);
    String printed = Fault.print(problems);
    if (WRITE) {
      Files.writeString(fault.expected(), printed);
    }
    assertThat(printed).isNotEmpty().isEqualTo(Files.readString(fault.expected()));
    assertThat(Fault.hasCanary(printed)).as(printed).isFalse();
    assertThat(Fault.problemsOf(root)).isEqualTo(problems);
  }
}
