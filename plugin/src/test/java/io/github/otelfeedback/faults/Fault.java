package io.github.otelfeedback.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.disclose.Approvals;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.ValidateSettings;
import io.github.otelfeedback.validate.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of the corpus: files that replace those of {@code base}, steps that no file can stand
 * for, and the problems that are expected.
 */
record Fault(Path folder) {

  static final Path CORPUS = Path.of("src", "test", "resources", "faults");

  /** Stands in the input of every fault, and must stand in no message. */
  static final String CANARY = "Quokkalith";

  private static final Path BASE = CORPUS.resolve("base");
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

  static List<Fault> all() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders.filter(folder -> !folder.equals(BASE)).sorted().map(Fault::new).toList();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** Builds the tree in an empty folder. */
  void buildIn(Path root) throws IOException {
    copy(BASE, root);
    copy(folder, root);
    Files.deleteIfExists(root.resolve("expected.txt"));
    Path steps = root.resolve("steps.txt");
    if (Files.exists(steps)) {
      for (String line : Files.readAllLines(steps)) {
        Step.parse(line).applyTo(root);
      }
      Files.delete(steps);
    }
  }

  /** All that is said about the tree of this folder. */
  static List<Problem> problemsOf(Path root) {
    Loaded loaded = new SessionLoader(settings(root)).load();
    List<Problem> ofRules =
        new Validator(new ValidateSettings(loaded.sigs(), Optional.of(TODAY)))
            .validate(loaded.records());
    List<Problem> ofApprovals =
        new Approvals()
            .problems(loaded.records(), new Disclosure().disclose(loaded.records()).sessions());
    return Stream.of(loaded.problems(), ofRules, ofApprovals)
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  /** The problems as a person reads them. */
  static String print(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem + "\n    " + problem.next() + "\n")
        .collect(Collectors.joining());
  }

  /** Whether the fault plants the canary itself, in a file or in a step. */
  boolean plantsCanary() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (hasCanary(new String(Files.readAllBytes(file), UTF_8))) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean hasCanary(String text) {
    return text.toLowerCase(Locale.ROOT).contains(CANARY.toLowerCase(Locale.ROOT));
  }

  private static LoadSettings settings(Path root) {
    Path identities = root.resolve("identities");
    return new LoadSettings(
        root,
        root.resolve("sessions"),
        Files.exists(identities) ? Optional.of(identities) : Optional.empty());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.write(target, Files.readAllBytes(file));
      }
    }
  }
}
