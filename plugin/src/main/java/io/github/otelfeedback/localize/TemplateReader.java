package io.github.otelfeedback.localize;

import io.github.otelfeedback.problem.NearMiss;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads templates and message bundles: those that ship with the plugin, and those that replace
 * them.
 *
 * <p>A file of the given directory replaces the shipped one of the same name. Only the names in
 * {@link #TEMPLATES} and {@code messages/<locale>.yaml} are ever asked for.
 */
public final class TemplateReader {

  /** The names of all templates. */
  public static final List<String> TEMPLATES =
      List.of(
          "post.mustache",
          "recordings.mustache",
          "recordings-year.mustache",
          "recordings-row.mustache",
          "community.mustache",
          "end-user.mustache");

  private static final String SHIPPED = "/otel-feedback/";

  private final Path base;
  private final Optional<Path> directory;

  /** Places in the directory are printed relative to the base. */
  public TemplateReader(Path base, Optional<Path> directory) {
    this.base = base;
    this.directory = directory;
  }

  /** A text and the name of its file for messages. */
  public record Source(String file, String text) {}

  /** The name of the bundle of a locale. */
  public static String bundle(SiteLocale locale) {
    return "messages/" + locale.code() + ".yaml";
  }

  /** The text that ships with the plugin. */
  public Source shipped(String name) {
    try (InputStream in = TemplateReader.class.getResourceAsStream(SHIPPED + name)) {
      if (in == null) {
        throw new IllegalStateException("The templates of the plugin lack " + name + ".");
      }
      return new Source(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text that replaces the shipped one, if there is one. */
  public Optional<Source> replaced(String name) {
    return directory.map(root -> root.resolve(name)).filter(Files::isRegularFile).map(this::read);
  }

  /** The text to use. */
  public Source read(String name) {
    return replaced(name).orElseGet(() -> shipped(name));
  }

  private Source read(Path file) {
    try {
      return new Source(shown(file), Files.readString(file).replace("\r\n", "\n"));
    } catch (CharacterCodingException e) {
      throw fault(file, "not-utf-8", "This file is not UTF-8.", "Save it as UTF-8.");
    } catch (IOException e) {
      throw fault(file, "unreadable", "This file cannot be read.", "Check its permissions.");
    }
  }

  private TemplateFault fault(Path file, String rule, String message, String next) {
    return new TemplateFault(
        List.of(Problem.error(Place.startOf(shown(file)), rule, message, next)));
  }

  /** Files that replace nothing, because nothing of their name is ever read. */
  public List<Problem> problems() {
    try {
      return problems(files());
    } catch (TemplateFault fault) {
      return fault.problems();
    }
  }

  private List<Problem> problems(List<String> files) {
    List<String> known = new ArrayList<>(TEMPLATES);
    SiteLocale.codes().forEach(code -> known.add("messages/" + code + ".yaml"));
    return files.stream()
        .filter(name -> name.endsWith(".mustache") || name.endsWith(".yaml"))
        .filter(name -> !known.contains(name))
        .map(name -> unknown(name, known))
        .toList();
  }

  private Problem unknown(String name, List<String> known) {
    String near =
        new NearMiss(known).nearest(name).map(hit -> "Did you mean `" + hit + "`? ").orElse("");
    return Problem.warning(
        Place.startOf(shown(directory.orElse(base).resolve(name))),
        "unknown-template",
        "No template or message bundle has this name, so this file is not read.",
        near + "Templates: " + String.join(", ", TEMPLATES) + "; bundles: messages/<locale>.yaml.");
  }

  private List<String> files() {
    if (directory.filter(Files::isDirectory).isEmpty()) {
      return List.of();
    }
    Path root = directory.get();
    try (Stream<Path> paths = Files.walk(root, 2)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw fault(root, "unreadable", "This folder cannot be read.", "Check its permissions.");
    }
  }

  private String shown(Path file) {
    Path from = base.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    return (to.startsWith(from) ? from.relativize(to) : to).toString().replace('\\', '/');
  }
}
