package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.fact.Sig;
import io.github.otelfeedback.fact.SigRegistry;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the plugin ships: the registry of SIGs, and the End User SIG's series. */
final class Shipped {

  /** The registry of SIGs, as of the commit that it names. */
  static final SigRegistry SIGS = sigs();

  /** The series that hold where there is no {@code series.yaml}. */
  static final List<Series> SERIES =
      SeriesReader.build(read("series.yaml", SeriesShape.SHAPE).fields());

  private Shipped() {}

  private static SigRegistry sigs() {
    Tree.Fields fields = read("sigs.yaml", SigsShape.SHAPE).fields();
    return new SigRegistry(
        fields.text("repository").orElseThrow(),
        fields.text("commit").orElseThrow(),
        fields.get("date", Values.DAY).orElseThrow(),
        fields.list("sigs").stream().map(Shipped::sig).toList());
  }

  private static Sig sig(Tree.Fields fields) {
    return new Sig(
        fields.get("key", Values.SIG).orElseThrow(),
        fields.get("name", Values.LINE).orElseThrow(),
        fields.text("group").orElseThrow(),
        fields.values("repositories", Values.REPOSITORY),
        fields.get("slack-channel", Values.LINE),
        fields.get("slack-id", Values.LINE));
  }

  private static YamlFile read(String name, Shape shape) {
    List<Problem> problems = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(name))) {
      return new TextReader(problems)
          .decode(in.readAllBytes(), name)
          .flatMap(source -> YamlFile.read(source, shape, problems))
          .filter(file -> problems.isEmpty())
          .orElseThrow(() -> new IllegalStateException("broken in the plugin: " + problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
