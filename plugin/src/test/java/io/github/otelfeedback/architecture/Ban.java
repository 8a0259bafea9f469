package io.github.otelfeedback.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Calls that are forbidden, and what to write instead. */
record Ban(String what, Predicate<AccessTarget> target, String instead) {

  private static final String CLOCK = "take the day from the settings";
  private static final String LOCALE = "pass Locale.ROOT, or the locale of the page";
  private static final String ORDER =
      "the order of a hash reaches the output: take a linked or a sorted collection";

  /** Its salt reaches no output, and would be none if it could be derived from the input. */
  private static final String SALTED = "io.github.otelfeedback.seal.CleanList";

  private static final Predicate<AccessTarget> CHANCE =
      constructor("java.util.Random", "java.security.SecureRandom")
          .or(call("java.lang.Math", "random"))
          .or(call("java.util.UUID", "randomUUID"));

  static final List<Ban> ALL =
      List.of(
          new Ban("the default locale", call("java.util.Locale", "getDefault"), LOCALE),
          new Ban(
              "the default locale of ICU", call("com.ibm.icu.util.ULocale", "getDefault"), LOCALE),
          new Ban(
              "case without a locale",
              call("java.lang.String", "toLowerCase", "toUpperCase").and(parameters()),
              LOCALE),
          new Ban(
              "format without a locale",
              call("java.lang.String", "format").and(not("java.util.Locale")),
              LOCALE),
          new Ban(
              "formatted, which has no locale",
              call("java.lang.String", "formatted"),
              "concatenate"),
          new Ban(
              "dates without a locale",
              call("java.time.format.DateTimeFormatter", "ofPattern").and(not("java.util.Locale")),
              LOCALE),
          new Ban(
              "text of bytes without a charset",
              constructor("java.lang.String")
                  .and(takes("byte[]"))
                  .and(not("java.nio.charset.Charset")),
              "pass UTF_8"),
          new Ban(
              "bytes of text without a charset",
              call("java.lang.String", "getBytes").and(parameters()),
              "pass UTF_8"),
          new Ban(
              "streams without a charset",
              constructor(
                      "java.io.InputStreamReader",
                      "java.io.OutputStreamWriter",
                      "java.io.PrintStream",
                      "java.util.Scanner")
                  .and(not("java.nio.charset.Charset")),
              "pass UTF_8"),
          new Ban(
              "the default charset", call("java.nio.charset.Charset", "defaultCharset"), "UTF_8"),
          new Ban("now", inPackage("java.time").and(named("now")), CLOCK),
          new Ban(
              "the system's clock",
              inPackage("java.time").and(target -> target.getName().startsWith("system")),
              CLOCK),
          new Ban(
              "the system's time",
              call("java.lang.System", "currentTimeMillis")
                  .or(constructor("java.util.Date"))
                  .or(call("java.util.Calendar", "getInstance")),
              CLOCK),
          new Ban(
              "the system's zone",
              call("java.util.TimeZone", "getDefault"),
              "no output has a time of day: do without a zone"),
          new Ban(
              "the environment",
              call("java.lang.System", "getenv", "getProperty", "getProperties", "lineSeparator"),
              "take it from the settings; a line ends in \\n"),
          new Ban(
              "chance", CHANCE, "the same input gives the same output: derive it from the input"),
          new Ban("hash order", constructor("java.util.HashMap", "java.util.HashSet"), ORDER),
          new Ban(
              "hash order of a copy",
              call("java.util.Map", "copyOf").or(call("java.util.Set", "copyOf")),
              ORDER),
          new Ban(
              "hash order of a collector",
              call("java.util.stream.Collectors", "toSet", "toUnmodifiableSet", "toUnmodifiableMap")
                  .or(
                      call("java.util.stream.Collectors", "toMap", "groupingBy")
                          .and(not("java.util.function.Supplier"))),
              ORDER),
          new Ban(
              "the end of the process",
              call("java.lang.System", "exit").or(call("java.lang.Runtime", "exit", "halt")),
              "return problems, or throw what maven maps to a failure"));

  ArchRule rule() {
    return classes()
        .should(avoidIt())
        .because("the output depends on nothing but the input: " + instead);
  }

  private ArchCondition<JavaClass> avoidIt() {
    return new ArchCondition<>("not use " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          boolean salt = target == CHANCE && type.getFullName().equals(SALTED);
          if (target.test(access.getTarget()) && !salt) {
            events.add(SimpleConditionEvent.violated(access, access.getDescription()));
          }
        }
      }
    };
  }

  private static Predicate<AccessTarget> call(String owner, String... names) {
    return owner(owner).and(named(names));
  }

  private static Predicate<AccessTarget> constructor(String... owners) {
    return owner(owners).and(named("<init>"));
  }

  private static Predicate<AccessTarget> owner(String... owners) {
    Set<String> set = Set.of(owners);
    return target -> set.contains(target.getOwner().getFullName());
  }

  private static Predicate<AccessTarget> named(String... names) {
    Set<String> set = Set.of(names);
    return target -> set.contains(target.getName());
  }

  private static Predicate<AccessTarget> inPackage(String name) {
    return target -> target.getOwner().getPackageName().equals(name);
  }

  private static Predicate<AccessTarget> parameters(String... types) {
    return target -> parametersOf(target).equals(List.of(types));
  }

  private static Predicate<AccessTarget> takes(String type) {
    return target -> parametersOf(target).contains(type);
  }

  private static Predicate<AccessTarget> not(String type) {
    return takes(type).negate();
  }

  private static List<String> parametersOf(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream().map(Ban::sourceName).collect(Collectors.toList())
        : List.of();
  }

  private static String sourceName(JavaClass type) {
    return type.isArray() ? sourceName(type.getComponentType()) + "[]" : type.getFullName();
  }
}
