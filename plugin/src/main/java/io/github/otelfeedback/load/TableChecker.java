package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Checks a table: keys of one form, each written once, to values of one shape. */
final class TableChecker {

  private final ShapeChecker values;
  private final List<Problem> problems;
  private final String path;

  TableChecker(ShapeChecker values, List<Problem> problems, String path) {
    this.values = values;
    this.problems = problems;
    this.path = path;
  }

  Optional<Tree> check(MappingNode node, Shape.Table shape) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      key(tuple.getKeyNode(), shape.key())
          .ifPresent(key -> value(key, tuple, shape.value(), fields));
    }
    return Optional.of(new Tree.Fields(fields));
  }

  private Optional<String> key(Node node, Shape shape) {
    return values.scalar(node, shape).map(tree -> ((Tree.Text) tree).text());
  }

  private void value(String key, NodeTuple tuple, Shape shape, Map<String, Tree> fields) {
    String child = path.isEmpty() ? key : path + "." + key;
    Place place = values.at(tuple.getKeyNode());
    if (values.knows(child)) {
      problems.add(
          Problem.error(
              place, "duplicate-key", "This key is written twice.", "Keep one of the two."));
      return;
    }
    if (!(tuple.getValueNode() instanceof ScalarNode)) {
      values.place(child, place);
    }
    values.check(tuple.getValueNode(), shape, child).ifPresent(tree -> fields.put(key, tree));
  }
}
