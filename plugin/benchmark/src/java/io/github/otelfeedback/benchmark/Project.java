package io.github.otelfeedback.benchmark;

import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A website with an archive of sessions, whose English pages are on its main branch. */
final class Project {

  private static final long SEED = 20261101;

  private final Path folder;
  private final Path identities;
  private final Setup setup;
  private final Processes processes;

  Project(Path folder, Setup setup, Processes processes) {
    this.folder = folder;
    this.identities = folder.resolveSibling(folder.getFileName() + "-identities");
    this.setup = setup;
    this.processes = processes;
  }

  /**
   * Writes the archive, and brings the English pages to main, as translations need them there.
   *
   * <p>The identities lie in a repository of their own, beside which the audit remembers.
   */
  void create(int sessions) throws IOException, InterruptedException {
    Archive archive = new Archive(sessions, SEED);
    archive.write(sessions(), identities);
    archive.writeGlossaries(content());
    new Approvals(folder, identities).give();
    Files.writeString(folder.resolve("pom.xml"), pom());
    Files.writeString(folder.resolve(".gitignore"), "/target/\n/sessions/\n/copy/\n");
    git("init", "--quiet", "--initial-branch=main", ".");
    git("init", "--quiet", identities.toString());
    generate("-Dotel-feedback.locales=en");
    git("add", "--all");
    git(
        "-c",
        "user.name=Benchmark",
        "-c",
        "user.email=benchmark@example.org",
        "commit",
        "--quiet",
        "--message=English");
  }

  /** Takes everything away that a run made, on the website and beside it. */
  void clear() throws IOException {
    for (SiteLocale locale : SiteLocale.values()) {
      Path own = content().resolve(locale.code());
      delete(own.resolve("blog"));
      delete(own.resolve("community"));
      Files.deleteIfExists(own.resolve(".otel-feedback.lock"));
    }
    delete(folder.resolve(".git/otel-feedback"));
    delete(identities.resolve(".git/otel-feedback"));
    delete(folder.resolve("target"));
  }

  double generate(String... more) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(setup.maven());
    command.add("otel-feedback:generate");
    command.add("-Dotel-feedback.identitiesDirectory=" + identities);
    command.addAll(List.of(more));
    return processes.seconds(folder, command);
  }

  /** Changes a word of one English text. */
  void changeOne() throws IOException {
    Path text = folder.resolve("sessions").resolve(Archive.id(0)).resolve("en.md");
    Files.writeString(text, Files.readString(text) + "\nAlso this.\n");
  }

  /** A copy of all that was generated, as the shell makes it. */
  double copy() throws IOException, InterruptedException {
    Path copy = folder.resolve("copy");
    delete(copy);
    return processes.seconds(folder, List.of("cp", "-r", content().toString(), copy.toString()));
  }

  /** How many pages there are. */
  long pages() throws IOException {
    try (Stream<Path> files = Files.walk(content())) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.getParent().endsWith("docs"))
          .count();
    }
  }

  Path folder() {
    return folder;
  }

  Path sessions() {
    return folder.resolve("sessions");
  }

  private Path content() {
    return folder.resolve("content");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    processes.seconds(folder, command);
  }

  static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> found = Files.walk(tree)) {
        for (Path path : found.sorted((one, other) -> other.compareTo(one)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private String pom() {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>org.example</groupId>
      <artifactId>sessions</artifactId>
      <version>1</version>
      <packaging>pom</packaging>
      <build>
        <plugins>
          <plugin>
            <groupId>io.github.otelfeedback</groupId>
            <artifactId>otel-feedback-maven-plugin</artifactId>
            <version>%s</version>
            <configuration>
              <createSections>true</createSections>
              <refreshIndexes>true</refreshIndexes>
              <unreviewed>true</unreviewed>
            </configuration>
          </plugin>
        </plugins>
      </build>
    </project>
    """
        .formatted(setup.version());
  }
}
