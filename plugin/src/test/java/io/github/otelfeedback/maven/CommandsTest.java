package io.github.otelfeedback.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class CommandsTest {

  private static final String MESSAGE = "Something differs. Run: mvn otel-feedback:generate";
  private static final Path HERE = Path.of("").toAbsolutePath();

  @Test
  void whatWasSetOnTheCommandLineIsGivenAgainInQuotesWhereNeeded() {
    Commands commands =
        new Commands(
            "otel-feedback",
            "",
            Map.of("otel-feedback.locales", "en,ja", "otel-feedback.x", "a b's", "other", "1"));
    assertThat(commands.in(MESSAGE))
        .endsWith(
            "mvn otel-feedback:generate -Dotel-feedback.locales=en,ja"
                + " -Dotel-feedback.x='a b'\\''s'");
  }

  @Test
  void aProjectInAnotherFolderIsNamed() {
    assertThat(commands(project(HERE.resolve("example-site"))).in(MESSAGE))
        .endsWith("Run: mvn -f example-site otel-feedback:generate -Dotel-feedback.pins=recorded");
    assertThat(commands(project(HERE)).in(MESSAGE))
        .endsWith("Run: mvn otel-feedback:generate -Dotel-feedback.pins=recorded");
  }

  @Test
  void withoutThePluginInThePomItsCoordinatesAreNamed() {
    assertThat(commands(Optional.empty()).in(MESSAGE))
        .endsWith("Run: mvn org.example:otel-feedback:1:generate -Dotel-feedback.pins=recorded");
  }

  @Test
  void otherMessagesStayAsTheyAre() {
    assertThat(commands(Optional.empty()).in("Rename it.")).isEqualTo("Rename it.");
  }

  private static Commands commands(Optional<MavenProject> project) {
    DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    Properties user = new Properties();
    user.setProperty("otel-feedback.pins", "recorded");
    request.setUserProperties(user);
    Properties system = new Properties();
    system.setProperty("user.dir", HERE.toString());
    request.setSystemProperties(system);
    return Commands.of(request, plugin(), project);
  }

  private static Optional<MavenProject> project(Path folder) {
    Model model = new Model();
    model.setBuild(new Build());
    model.getBuild().addPlugin(plugin());
    MavenProject project = new MavenProject(model);
    project.setFile(folder.resolve("pom.xml").toFile());
    return Optional.of(project);
  }

  private static Plugin plugin() {
    Plugin plugin = new Plugin();
    plugin.setGroupId("org.example");
    plugin.setArtifactId("otel-feedback");
    plugin.setVersion("1");
    return plugin;
  }
}
