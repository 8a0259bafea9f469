package io.github.otelfeedback.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The numbered steps of a section of the README: commands to run, and lines that they print. */
final class Walk {

  private static final Pattern SECTION =
      Pattern.compile("(?s)### An invented bank, from start to end\n(.*?)\nThe tool cannot know");
  private static final Pattern OPTION =
      Pattern.compile("-Dotel-feedback\\.(\\w+)=(\"[^\"]*\"|\\S+)");

  private final Path records;
  private final Path identities;
  private final Path key;
  private final List<String> steps;
  private final List<String> said = new ArrayList<>();

  private Walk(Path records, Path identities, Path key, List<String> steps) {
    this.records = records;
    this.identities = identities;
    this.key = key;
    this.steps = steps;
  }

  static Walk ofReadme(Path records, Path identities, Path key) throws IOException {
    Matcher section = SECTION.matcher(Files.readString(Path.of("../README.md")));
    assertThat(section.find()).isTrue();
    return new Walk(records, identities, key, List.of(section.group(1).split("(?m)^[0-9]\\. ")));
  }

  /** Everything that was said so far. */
  List<String> said() {
    return said;
  }

  /** The lines that go into the record. */
  String approval() {
    return String.join("\n", fence("yaml", steps.get(3))) + "\n";
  }

  /** Runs the commands of a step and finds what it quotes among what they say. */
  void step(int number) throws ReflectiveOperationException {
    List<String> lines = new ArrayList<>();
    String commands = String.join("\n", fence("sh", steps.get(number))).replace("\\\n", "");
    commands.lines().forEach(command -> lines.addAll(run(command)));
    said.addAll(lines);
    assertThat(fence("text", steps.get(number)))
        .isNotEmpty()
        .allSatisfy(
            quoted -> assertThat(lines).contains(quoted.replaceFirst("^\\[[A-Z]+\\] ", "")));
  }

  private static List<String> fence(String language, String step) {
    Matcher fence = Pattern.compile("(?s) *```" + language + "\n(.*?)\n *```\n").matcher(step);
    assertThat(fence.find()).isTrue();
    return fence.group(1).lines().map(line -> line.replaceFirst("^ {3}", "")).toList();
  }

  private List<String> run(String command) {
    try {
      SessionsMojo mojo = mojo(command.replaceFirst("^mvn otel-feedback:(\\w+).*", "$1"));
      OPTION
          .matcher(command)
          .results()
          .forEach(option -> set(mojo, option.group(1), option.group(2).replace("\"", "")));
      return ended(mojo);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(command, e);
    }
  }

  private static List<String> ended(SessionsMojo mojo) {
    RecordingLog log = new RecordingLog();
    mojo.setLog(log);
    List<String> lines = new ArrayList<>();
    try {
      mojo.execute();
    } catch (MojoFailureException | MojoExecutionException e) {
      lines.add(Objects.toString(e.getMessage()));
    }
    log.lines().forEach(text -> text.lines().forEach(lines::add));
    return lines;
  }

  private SessionsMojo mojo(String goal) throws ReflectiveOperationException {
    String name = goal.substring(0, 1).toUpperCase(Locale.ROOT) + goal.substring(1);
    Constructor<?> constructor =
        Class.forName(Walk.class.getPackageName() + "." + name + "Mojo").getConstructors()[0];
    Object[] nobodyIsAsked = new Object[constructor.getParameterCount()];
    SessionsMojo mojo = (SessionsMojo) constructor.newInstance(nobodyIsAsked);
    mojo.basedir = records.toFile();
    mojo.sessionsDirectory = records.resolve("sessions").toFile();
    mojo.siteDirectory = mojo.basedir;
    mojo.identitiesDirectory = identities.toFile();
    mojo.keyFile = key.toFile();
    mojo.outputDirectory = records.resolve("target/otel-feedback").toFile();
    mojo.createSections = true;
    mojo.today = "2031-08-01";
    mojo.auditSeconds = 600;
    if (mojo instanceof AuditMojo audit) {
      audit.auditDirectory = mojo.basedir;
    }
    return mojo;
  }

  private void set(SessionsMojo mojo, String name, String value) {
    Field field =
        Stream.of(mojo.getClass(), SessionsMojo.class)
            .flatMap(type -> Stream.of(type.getDeclaredFields()))
            .filter(one -> one.getName().equals(name) || isOnly(name, one))
            .findFirst()
            .orElseThrow(() -> new AssertionError(name));
    try {
      field.set(mojo, converted(field.getType(), value));
    } catch (IllegalAccessException e) {
      throw new AssertionError(name, e);
    }
  }

  private static boolean isOnly(String name, Field field) {
    return name.equals("session") && field.getName().equals("only");
  }

  private Object converted(Class<?> type, String value) {
    if (type == File.class) {
      return records.resolve(value).normalize().toFile();
    }
    return type == boolean.class ? Boolean.valueOf(value) : value;
  }
}
