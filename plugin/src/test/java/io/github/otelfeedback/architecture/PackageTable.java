package io.github.otelfeedback.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The table of packages in the contributing guide.
 *
 * <p>The guide is the rule: whoever adds an import changes the sentence that a reader relies on.
 */
record PackageTable(String root, List<Row> rows) {

  static final String ROOT = "io.github.otelfeedback";

  private static final Pattern NAME = Pattern.compile("`([a-z]+)`");
  private static final Set<String> FOR_ALL = Set.of("problem", "value");

  /** What a package may do with files. */
  enum FileAccess {
    NONE,
    READS,
    WRITES
  }

  /** One package: its name below the root, what it may import, what it may do with files. */
  record Row(String name, Set<String> imports, FileAccess files) {}

  static PackageTable ofTheGuide() throws IOException {
    return parse(ROOT, Files.readAllLines(Path.of("..", "CONTRIBUTING.md")));
  }

  static PackageTable parse(String root, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    lines.stream()
        .dropWhile(line -> !line.startsWith("| Package "))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .forEach(line -> rows.add(row(line.split("\\|", -1), rows)));
    return new PackageTable(root, List.copyOf(rows));
  }

  private static Row row(String[] cells, List<Row> above) {
    String name = names(cells[1]).iterator().next();
    Set<String> imports = names(cells[3]);
    if (cells[3].contains("all above")) {
      above.forEach(row -> imports.add(row.name()));
    }
    if (above.size() >= FOR_ALL.size()) {
      imports.addAll(FOR_ALL);
    }
    String files = cells[4].strip();
    return new Row(
        name, imports, files.isEmpty() ? FileAccess.NONE : FileAccess.valueOf(upper(files)));
  }

  private static Set<String> names(String cell) {
    return NAME.matcher(cell)
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(toCollection(LinkedHashSet::new));
  }

  private static String upper(String word) {
    return word.toUpperCase(java.util.Locale.ROOT);
  }

  Optional<Row> rowOf(JavaClass type) {
    return nameOf(type)
        .flatMap(name -> rows.stream().filter(row -> row.name().equals(name)).findFirst());
  }

  /** The first segment below the root, or nothing for a class from elsewhere. */
  Optional<String> nameOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(root + ".")
        ? Optional.of(name.substring(root.length() + 1).split("\\.", -1)[0])
        : Optional.empty();
  }
}
