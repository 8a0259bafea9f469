package io.github.otelfeedback.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the build tells the benchmark.
 *
 * @param work the folder for everything that is made, emptied before
 * @param home the folder of this module
 * @param mavenHome where Maven is
 * @param repository the local repository that holds the plugin
 * @param machine the local repository from which everything else is taken
 * @param version the version of the plugin
 * @param sizes the numbers of sessions, in ascending order
 */
record Setup(
    Path work,
    Path home,
    Path mavenHome,
    Path repository,
    Path machine,
    String version,
    List<Integer> sizes) {

  static Setup read() throws IOException {
    Path target = Path.of(property("target")).toAbsolutePath();
    Path work = target.resolve("work");
    Project.delete(work);
    Files.createDirectories(work);
    Setup setup =
        new Setup(
            work,
            Path.of(property("home")),
            Path.of(property("maven")),
            Path.of(property("repository")),
            Path.of(property("machine")),
            property("version"),
            Stream.of(property("sessions").split(",")).map(Integer::valueOf).sorted().toList());
    Files.writeString(setup.settings(), setup.settingsText());
    return setup;
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty("benchmark." + name), name);
  }

  /** Maven, quiet, with the plugin as it was just built. */
  List<String> maven() {
    return List.of(
        mavenHome.resolve("bin").resolve(executable()).toString(),
        "--batch-mode",
        "--quiet",
        "--settings=" + settings(),
        "-Dmaven.repo.local=" + repository);
  }

  Path example() {
    return home.resolve("../../example-site").normalize();
  }

  private static String executable() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.startsWith("windows") ? "mvn.cmd" : "mvn";
  }

  private Path settings() {
    return work.resolve("settings.xml");
  }

  private String settingsText() {
    return """
    <settings>
      <profiles>
        <profile>
          <id>this-machine</id>
          <activation><activeByDefault>true</activeByDefault></activation>
          <repositories>
            <repository><id>this-machine</id><url>%1$s</url></repository>
          </repositories>
          <pluginRepositories>
            <pluginRepository><id>this-machine</id><url>%1$s</url></pluginRepository>
          </pluginRepositories>
        </profile>
      </profiles>
    </settings>
    """
        .formatted(machine.toUri());
  }
}
