package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.PartialDate;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads {@code series.yaml}; without it the shipped series hold. */
final class SeriesReader {

  private final List<Problem> problems;

  SeriesReader(List<Problem> problems) {
    this.problems = problems;
  }

  /** The series in the order of the file; nothing where it has an error. */
  Optional<List<Series>> read(Path path, String file) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(Shipped.SERIES);
    }
    int before = problems.size();
    return new TextReader(problems)
        .read(path, file)
        .flatMap(source -> YamlFile.read(source, SeriesShape.SHAPE, problems))
        .map(this::ordered)
        .filter(yaml -> problems.size() == before)
        .map(yaml -> build(yaml.fields()));
  }

  private YamlFile ordered(YamlFile yaml) {
    yaml.fields()
        .byKey()
        .keySet()
        .forEach(key -> ordered(yaml, key, yaml.fields().fields(key).orElse(Tree.Fields.NONE)));
    return yaml;
  }

  private void ordered(YamlFile yaml, String key, Tree.Fields series) {
    List<PartialDate> dates =
        series.list("names").stream()
            .flatMap(name -> name.get("from", Values.DATE).stream())
            .toList();
    if (!dates.equals(dates.stream().sorted().toList())) {
      problems.add(
          Problem.error(
              yaml.places().of(key + ".names"),
              "series-order",
              "The names of a series do not stand in the order of their dates.",
              "Write the oldest name first."));
    }
  }

  static List<Series> build(Tree.Fields fields) {
    return fields.byKey().keySet().stream()
        .map(key -> one(new Key(key), fields.fields(key).orElseThrow()))
        .toList();
  }

  private static Series one(Key key, Tree.Fields fields) {
    return new Series(
        key,
        fields.list("names").stream().map(SeriesReader::name).toList(),
        fields.get("playlist", Values.PLAYLIST),
        fields.get("page", Values.SITE_PATH));
  }

  private static Series.Name name(Tree.Fields fields) {
    return new Series.Name(
        fields.get("name", Values.LINE).orElseThrow(),
        fields.get("from", Values.DATE).orElseThrow());
  }
}
