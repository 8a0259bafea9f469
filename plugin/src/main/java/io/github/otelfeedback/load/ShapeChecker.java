package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Compares a tree of YAML with a shape and reports everything that differs.
 *
 * <p>Writes the place of each value into the given map: that of a scalar, or of the key before a
 * list or mapping.
 */
final class ShapeChecker {

  private final Source source;
  private final Map<String, Place> places;
  private final List<Problem> problems;

  ShapeChecker(Source source, Map<String, Place> places, List<Problem> problems) {
    this.source = source;
    this.places = places;
    this.problems = problems;
  }

  /** What of the node has this shape. */
  Optional<Tree> check(Node node, Shape shape, String path) {
    places.putIfAbsent(path, at(node));
    if (shape instanceof Shape.Either either) {
      return check(node, node instanceof ScalarNode ? either.brief() : either.full(), path);
    }
    if (node instanceof ScalarNode scalar && isNull(scalar)) {
      return refuse(at(node), "missing-value", "A value is missing here.", Expected.of(shape));
    }
    if (shape instanceof Shape.Sequence sequence && node instanceof SequenceNode list) {
      return items(list, sequence, path);
    }
    if (shape instanceof Shape.Mapping mapping && node instanceof MappingNode keys) {
      return new MappingChecker(this, problems, path).check(keys, mapping);
    }
    if (shape instanceof Shape.Table table && node instanceof MappingNode keys) {
      return new TableChecker(this, problems, path).check(keys, table);
    }
    return scalar(node, shape);
  }

  Place at(Node node) {
    return source.at(node.getStartMark().getLine(), node.getStartMark().getColumn());
  }

  /** Remembers that a list or mapping stands where its key does. */
  void place(String path, Place place) {
    places.put(path, place);
  }

  /** The place of what was written under this path, or else of the node. */
  Place placeOf(String path, Node node) {
    return places.getOrDefault(path, at(node));
  }

  boolean knows(String path) {
    return places.containsKey(path);
  }

  private Optional<Tree> items(SequenceNode list, Shape.Sequence shape, String path) {
    List<Tree> items = new ArrayList<>();
    for (Node item : list.getValue()) {
      check(item, shape.item(), path + "[" + items.size() + "]").ifPresent(items::add);
    }
    if (shape.filled() && list.getValue().isEmpty()) {
      return refuse(at(list), "empty-list", "This list is empty.", Expected.of(shape));
    }
    return Optional.of(new Tree.Items(items));
  }

  /** The text of a value or of a key of a table. */
  Optional<Tree> scalar(Node written, Shape shape) {
    if (!(written instanceof ScalarNode node)) {
      return wrongKind(written, shape);
    }
    int forbidden = ForbiddenCharacters.firstIn(node.getValue());
    if (forbidden >= 0) {
      problems.add(ForbiddenCharacters.problem(at(node), node.getValue().codePointAt(forbidden)));
      return Optional.empty();
    }
    if (shape instanceof Shape.Choice choice) {
      return choice(node, choice);
    }
    return shape instanceof Shape.Scalar scalar
        ? value(node, scalar.type())
        : wrongKind(node, shape);
  }

  private Optional<Tree> choice(ScalarNode node, Shape.Choice choice) {
    if (choice.words().contains(node.getValue())) {
      return Optional.of(new Tree.Text(node.getValue()));
    }
    return refuse(
        at(node),
        choice.rule(),
        "This word is not accepted here.",
        Expected.word(choice.words(), node.getValue()));
  }

  private Optional<Tree> value(ScalarNode node, ValueType<?> type) {
    if (type.bare() && node.getScalarStyle() != ScalarStyle.PLAIN) {
      return refuse(at(node), "quoted", "This value stands in quotes.", "Write it without quotes.");
    }
    if (type.parse(node.getValue()) instanceof Parsed.Refused<?> refused) {
      problems.add(refused.at(at(node)));
      return Optional.empty();
    }
    return Optional.of(new Tree.Text(node.getValue()));
  }

  private Optional<Tree> wrongKind(Node node, Shape shape) {
    return refuse(at(node), "wrong-kind", Expected.kind(shape), Expected.of(shape));
  }

  private Optional<Tree> refuse(Place place, String rule, String message, String next) {
    problems.add(Problem.error(place, rule, message, next));
    return Optional.empty();
  }

  private static boolean isNull(ScalarNode node) {
    return node.getScalarStyle() == ScalarStyle.PLAIN && node.getTag().equals(Tag.NULL);
  }
}
