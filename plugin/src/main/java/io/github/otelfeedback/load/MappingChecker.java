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

/** Checks the keys of a mapping: known, written once, complete, and allowed together. */
final class MappingChecker {

  private final ShapeChecker values;
  private final List<Problem> problems;
  private final String path;

  MappingChecker(ShapeChecker values, List<Problem> problems, String path) {
    this.values = values;
    this.problems = problems;
    this.path = path;
  }

  Optional<Tree> check(MappingNode node, Shape.Mapping shape) {
    Map<String, Node> written = written(node, shape.keys());
    Map<String, Tree> fields = new LinkedHashMap<>();
    written.forEach(
        (key, value) ->
            shape
                .entry(key)
                .flatMap(entry -> values.check(value, entry.shape(), child(key)))
                .ifPresent(tree -> fields.put(key, tree)));
    shape.entries().stream()
        .filter(entry -> entry.required() && !written.containsKey(entry.key()))
        .forEach(entry -> missing(node, entry));
    shape.bonds().forEach(bond -> bond(bond, node, written));
    return Optional.of(new Tree.Fields(fields));
  }

  /** The known keys with their values; of a key written twice, the first. */
  private Map<String, Node> written(MappingNode node, List<String> known) {
    Map<String, Node> written = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      Place place = values.at(tuple.getKeyNode());
      if (!known.contains(key)) {
        refuse(place, "unknown-key", "This key is not known here.", Expected.key(known, key));
      } else if (written.putIfAbsent(key, tuple.getValueNode()) != null) {
        refuse(place, "duplicate-key", "This key is written twice.", "Keep one of the two.");
      } else if (!(tuple.getValueNode() instanceof ScalarNode)) {
        values.place(child(key), place);
      }
    }
    return written;
  }

  private void missing(MappingNode node, Shape.Entry entry) {
    refuse(
        place(node),
        "missing-key",
        "The key `" + entry.key() + "` is missing here.",
        "Add `" + entry.key() + ":`. " + entry.description());
  }

  private void bond(Shape.Bond bond, MappingNode node, Map<String, Node> written) {
    if (bond instanceof Shape.Bond.Needs needs) {
      needs(needs, node, written);
    } else if (bond instanceof Shape.Bond.Excludes excludes) {
      excludes(excludes, node, written);
    } else if (bond instanceof Shape.Bond.AnyOf any) {
      anyOf(any, node);
    }
  }

  private void needs(Shape.Bond.Needs bond, MappingNode node, Map<String, Node> written) {
    if (written.containsKey(bond.key()) && !written.containsKey(bond.other())) {
      refuse(
          values.placeOf(child(bond.key()), node),
          "missing-key",
          "`" + bond.key() + "` cannot stand without `" + bond.other() + "`.",
          "Add `" + bond.other() + ":`.");
    }
  }

  private void excludes(Shape.Bond.Excludes bond, MappingNode node, Map<String, Node> written) {
    if (written.containsKey(bond.key()) && written.containsKey(bond.other())) {
      refuse(
          values.placeOf(child(bond.other()), node),
          "keys-exclude",
          "`" + bond.key() + "` and `" + bond.other() + "` exclude each other.",
          "Keep one of the two.");
    }
  }

  private void anyOf(Shape.Bond.AnyOf bond, MappingNode node) {
    if (bond.paths().stream().noneMatch(written -> isWritten(node, written))) {
      String keys = "`" + String.join("` or `", bond.paths()) + "`";
      refuse(place(node), "missing-key", keys + " is missing here.", "Add " + keys + ".");
    }
  }

  private static boolean isWritten(Node node, String path) {
    if (path.isEmpty()) {
      return true;
    }
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot + 1);
    return node instanceof MappingNode mapping
        && mapping.getValue().stream()
            .filter(
                tuple ->
                    tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(first))
            .anyMatch(tuple -> isWritten(tuple.getValueNode(), rest));
  }

  private Place place(MappingNode node) {
    return values.placeOf(path, node);
  }

  private String child(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private void refuse(Place place, String rule, String message, String next) {
    problems.add(Problem.error(place, rule, message, next));
  }
}
