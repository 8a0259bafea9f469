package io.github.otelfeedback.maven;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.maven.PluginDescriptor.Goal;
import io.github.otelfeedback.maven.PluginDescriptor.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReadmeTablesTest {

  private final PluginDescriptor descriptor = PluginDescriptor.ofThisBuild();
  private final String readme = Files.readString(Path.of("..", "README.md"));

  ReadmeTablesTest() throws Exception {}

  @Test
  void theGoalsInTheReadmeAreThoseOfTheDescriptor() {
    String rows =
        descriptor.goals().stream()
            .map(goal -> "| `" + goal.name() + "` | " + goal.description() + " |\n")
            .collect(joining());
    assertThat(readme).contains("| Goal | What it does |\n| --- | --- |\n" + rows + "\n");
  }

  @Test
  void theParametersInTheReadmeAreThoseOfTheDescriptor() {
    Map<Setting, List<String>> goals =
        new TreeMap<>(
            Comparator.comparing(Setting::property)
                .thenComparing(Setting::description)
                .thenComparing(Setting::fallback));
    for (Goal goal : descriptor.goals()) {
      goal.settings()
          .forEach(
              setting -> goals.computeIfAbsent(setting, s -> new ArrayList<>()).add(goal.name()));
    }
    String rows =
        goals.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .collect(joining());
    assertThat(readme)
        .contains(
            "| Parameter | Goals | Default | What it is |\n| --- | --- | --- | --- |\n"
                + rows
                + "\n");
  }

  private String row(Setting setting, List<String> goals) {
    boolean all = goals.size() == descriptor.goals().size();
    String fallback = setting.fallback().isEmpty() ? "–" : "`" + setting.fallback() + "`";
    return String.join(
            " | ",
            "| `" + setting.property() + "`",
            all ? "all" : goals.stream().map(goal -> "`" + goal + "`").collect(joining(", ")),
            fallback,
            setting.description())
        + " |\n";
  }
}
