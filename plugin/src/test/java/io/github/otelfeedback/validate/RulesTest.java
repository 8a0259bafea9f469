package io.github.otelfeedback.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.fact.SigRegistry;
import io.github.otelfeedback.validate.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Path FAULTS = Path.of("src", "test", "resources", "faults");

  /** The corpus is read on a known day, and this rule speaks where there is none. */
  private static final String WITHOUT_A_DAY = "deletion-unchecked";

  private final List<String> names =
      Rules.all(
              new ValidateSettings(
                  new SigRegistry("owner/name", "0", LocalDate.EPOCH, List.of()), Optional.empty()))
          .stream()
          .map(Rule::name)
          .toList();

  @Test
  void everyRuleIsShownByAFault() throws IOException {
    assertThat(shown())
        .containsAll(names.stream().filter(name -> !name.equals(WITHOUT_A_DAY)).toList());
  }

  @Test
  void everyRuleHasANameOfItsOwnInKebabCase() {
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  private static Set<String> shown() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> folders = Files.list(FAULTS)) {
      for (Path expected : folders.map(folder -> folder.resolve("expected.txt")).toList()) {
        if (Files.exists(expected)) {
          Files.readAllLines(expected).stream()
              .filter(line -> line.endsWith("]"))
              .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
              .forEach(rules::add);
        }
      }
    }
    return rules;
  }
}
