package io.github.otelfeedback.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

  private static final ArchRule NO_GENERIC_EXCEPTION =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because(
          "a caller cannot tell what went wrong: return a problem, or throw a type that names it");

  private static final ArchRule NO_STANDARD_STREAM =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
          "a run speaks through its report, and maven prints it");

  private static final ArchRule NULL_MARKED =
      classes()
          .should(liveInNullMarkedPackages())
          .because("null is checked package by package: add a package-info.java with @NullMarked");

  @TestFactory
  Stream<DynamicTest> nothingButTheInputReachesTheOutput() {
    return Ban.ALL.stream().map(ban -> dynamicTest(ban.what(), () -> ban.rule().check(Code.MAIN)));
  }

  @TestFactory
  Stream<DynamicTest> everyBanFindsThePlantedCallOnly() {
    return Ban.ALL.stream().map(ban -> dynamicTest(ban.what(), () -> assertFindsOne(ban.rule())));
  }

  @Test
  void noGenericExceptionIsThrown() {
    NO_GENERIC_EXCEPTION.check(Code.MAIN);
    assertFindsOne(NO_GENERIC_EXCEPTION);
  }

  @Test
  void noStandardStreamIsUsed() {
    NO_STANDARD_STREAM.check(Code.MAIN);
    assertFindsOne(NO_STANDARD_STREAM);
  }

  @Test
  void everyPackageIsNullMarked() {
    NULL_MARKED.check(Code.MAIN);
    assertThat(NULL_MARKED.evaluate(Code.PLANTED).hasViolation()).isTrue();
  }

  private static void assertFindsOne(ArchRule rule) {
    List<String> details = rule.evaluate(Code.PLANTED).getFailureReport().getDetails();
    assertThat(details).hasSize(1);
  }

  private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
    return new ArchCondition<>("live in a package marked with @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        if (!marked) {
          events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is not"));
        }
      }
    };
  }
}
