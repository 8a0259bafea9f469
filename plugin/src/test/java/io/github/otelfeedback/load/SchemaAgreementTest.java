package io.github.otelfeedback.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.error.YAMLException;

class SchemaAgreementTest {

  private static final Map<String, Shape> SHAPES = new LinkedHashMap<>();

  static {
    SHAPES.put("session", SessionShape.SHAPE);
    SHAPES.put("front-matter", WriteUpShape.SHAPE);
    SHAPES.put("series", SeriesShape.SHAPE);
    SHAPES.put("identities", OrganizationShape.OVERLAY);
  }

  private final Map<String, String> schemas = new SchemaWriter().write();

  @TestFactory
  Stream<DynamicTest> loaderAndSchemaAgree() throws IOException {
    return samples().stream()
        .map(sample -> dynamicTest(sample.corpus() + ": " + sample.name(), () -> agree(sample)));
  }

  @Test
  void everyKeyIsWrongOnceInTheCorpus() throws IOException {
    for (String corpus : SHAPES.keySet()) {
      TreeSet<String> wrong =
          Sample.all(corpus).stream()
              .filter(Sample::isBad)
              .map(Sample::path)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(wrong).as(corpus).containsAll(new KeyPaths().of(shape(corpus)));
    }
  }

  @Test
  void theCorpusIsNoToken() throws IOException {
    assertThat(samples()).hasSizeGreaterThan(60);
  }

  @Test
  void everyKeyHasADescriptionForEditors() {
    schemas.forEach(
        (name, text) -> assertThat(new KeyPaths().undescribed(text)).as(name).isEmpty());
  }

  @Test
  void theSchemasAreTheSameInEveryRun() {
    assertThat(new SchemaWriter().write()).isEqualTo(schemas);
    assertThat(schemas.values()).allMatch(text -> text.endsWith("}\n"));
  }

  private void agree(Sample sample) {
    List<Problem> problems = new ArrayList<>();
    YamlFile.read(new Source("x", 1, sample.document()), shape(sample.corpus()), problems);
    assertThat(problems.isEmpty()).as("loader: %s", problems).isEqualTo(sample.isGood());
    List<String> errors = errors(sample);
    assertThat(errors.isEmpty()).as("schema: %s", errors).isEqualTo(!sample.isBad());
  }

  private List<String> errors(Sample sample) {
    try {
      return schema(sample.corpus())
          .validate(YamlAsJson.read(sample.document()).toString(), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    } catch (YAMLException e) {
      return List.of("not even YAML");
    }
  }

  private Schema schema(String corpus) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Objects.requireNonNull(schemas.get(corpus + ".schema.json")));
  }

  private static Shape shape(String corpus) {
    return Objects.requireNonNull(SHAPES.get(corpus));
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String corpus : SHAPES.keySet()) {
      samples.addAll(Sample.all(corpus));
    }
    return samples;
  }
}
