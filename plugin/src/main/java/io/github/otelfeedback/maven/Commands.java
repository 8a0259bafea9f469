package io.github.otelfeedback.maven;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Completes the commands that messages name, so that they do what this run was told to do.
 *
 * <p>A message says {@code mvn otel-feedback:generate}; somebody who gave another POM, had no POM
 * or set properties on the command line has to give them again.
 *
 * @param prefix how goals of this plugin are named here: its prefix, or its full coordinates
 * @param options what stands behind {@code mvn}, ending in a space unless it is empty
 * @param properties what was set on the command line, by full name
 */
record Commands(String prefix, String options, Map<String, String> properties) {

  private static final String OURS = "otel-feedback.";
  private static final String NAMED = "mvn otel-feedback:generate";

  /** A run from which nothing has to be repeated. */
  static final Commands PLAIN = new Commands("otel-feedback", "", Map.of());

  /** What has to be given again after this request, in the folder where it was made. */
  static Commands of(MavenExecutionRequest request, Plugin plugin, Optional<MavenProject> project) {
    Map<String, String> properties = new TreeMap<>();
    Properties given = request.getUserProperties();
    given.stringPropertyNames().forEach(name -> properties.put(name, given.getProperty(name)));
    boolean declared = project.filter(one -> one.getPlugin(plugin.getKey()) != null).isPresent();
    String folder = request.getSystemProperties().getProperty("user.dir", "");
    return new Commands(
        declared ? PLAIN.prefix() : plugin.getId(),
        project.map(one -> elsewhere(one.getBasedir().toPath(), Path.of(folder))).orElse(""),
        properties);
  }

  private static String elsewhere(Path project, Path here) {
    Path there = here.isAbsolute() ? here.relativize(project) : Path.of("");
    String text = there.toString().replace('\\', '/');
    return text.isEmpty() ? "" : "-f " + quoted(text) + " ";
  }

  /** The same message with its command to generate completed. */
  String in(String message) {
    String given =
        new TreeMap<>(properties)
            .entrySet().stream()
                .filter(property -> property.getKey().startsWith(OURS))
                .map(property -> " -D" + property.getKey() + "=" + quoted(property.getValue()))
                .collect(Collectors.joining());
    return message.replace(NAMED, "mvn " + options + prefix + ":generate" + given);
  }

  /** In the quotes of a shell, where there is anything that a shell reads otherwise. */
  static String quoted(String text) {
    return text.matches("[-\\w.,:/@=+%]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
