package io.github.otelfeedback.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Runs goals as Maven does and keeps everything that somebody else could see of them. */
record GoalRun(Path project, Path identities) {

  /** How a goal ended, and all that it logged. */
  record Ended(String how, List<String> log) {}

  Ended run(SessionsMojo mojo) {
    RecordingLog log = new RecordingLog();
    mojo.setLog(log);
    mojo.basedir = project.toFile();
    mojo.sessionsDirectory = project.resolve("sessions").toFile();
    mojo.siteDirectory = project.toFile();
    mojo.identitiesDirectory = identities.toFile();
    mojo.keyFile = PrivateRecords.key(identities).toFile();
    mojo.outputDirectory = project.resolve("target/otel-feedback").toFile();
    mojo.createSections = true;
    mojo.unreviewed = true;
    mojo.today = "2031-08-01";
    mojo.auditSeconds = 600;
    try {
      mojo.execute();
      return new Ended("success", log.lines());
    } catch (MojoFailureException | MojoExecutionException e) {
      return new Ended(trace(e), log.lines());
    }
  }

  private static String trace(Throwable thrown) {
    List<String> all = new ArrayList<>();
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      all.add(one.toString());
    }
    return String.join("\n", all);
  }

  /** Every file but the records, byte for byte. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(project)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        String path = project.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith("sessions/")) {
          files.put(path, Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
