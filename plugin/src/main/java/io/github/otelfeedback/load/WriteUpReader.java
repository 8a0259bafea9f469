package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.value.Fingerprint;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a {@code <locale>.md} into a write-up. */
final class WriteUpReader {

  private final List<Problem> problems;
  private final Shared shared;
  private final Fingerprint files;

  /** A reader of texts that have these in common, and whose files one digest is over. */
  WriteUpReader(List<Problem> problems, Shared shared, Fingerprint files) {
    this.problems = problems;
    this.shared = shared;
    this.files = files;
  }

  /** The write-up of a locale; nothing where the file has an error of structure. */
  Optional<WriteUp> read(SiteLocale locale, Path path, String file) {
    int before = problems.size();
    return new TextReader(problems, files)
        .read(path, file)
        .flatMap(source -> FrontMatter.cut(source, problems))
        .flatMap(
            parts ->
                YamlFile.readOrNothing(parts.yaml(), WriteUpShape.SHAPE, problems)
                    .filter(yaml -> problems.size() == before)
                    .map(yaml -> build(locale, yaml, parts.body())));
  }

  private WriteUp build(SiteLocale locale, YamlFile yaml, Source body) {
    Tree.Fields fields = yaml.fields();
    return new WriteUp(
        locale,
        body.file(),
        fields.get("title", Values.LINE),
        fields.get("linkTitle", Values.LINE),
        fields.get("topic", Values.LINE),
        fields.get("description", Values.LINE),
        texts(fields, "findings"),
        texts(fields, "people"),
        fields.fields("translation").map(WriteUpReader::translation),
        shared.table(segments(fields)),
        fields.values("keep", Values.SEGMENT),
        body.firstLine(),
        body.text().isBlank() ? "" : body.text(),
        shared.places(yaml.places()));
  }

  private static Map<Key, String> texts(Tree.Fields fields, String key) {
    return table(fields, key, Values.LINE, Key::new);
  }

  private static Map<String, String> segments(Tree.Fields fields) {
    return table(fields, "segments", Values.SEGMENT_MARK, Function.identity());
  }

  private static <K> Map<K, String> table(
      Tree.Fields fields, String key, ValueType<String> type, Function<String, K> name) {
    Map<K, String> table = new LinkedHashMap<>();
    Tree.Fields rows = fields.fields(key).orElse(Tree.Fields.NONE);
    rows.byKey()
        .keySet()
        .forEach(row -> rows.get(row, type).ifPresent(text -> table.put(name.apply(row), text)));
    return table;
  }

  private static Translation translation(Tree.Fields fields) {
    return new Translation(
        fields.list("by").stream()
            .map(
                by ->
                    new Translation.Translator(
                        by.get("name", Values.LINE).orElseThrow(), by.get("github", Values.GITHUB)))
            .toList(),
        fields.get("machine", Values.YES_OR_NO).orElse(false),
        fields.word("state", Translation.State.class).orElseThrow());
  }
}
