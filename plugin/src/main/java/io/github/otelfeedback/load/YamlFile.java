package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Places;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/** A text of YAML after its shape was checked, with the place of everything in it. */
record YamlFile(Tree.Fields fields, Places places) {

  /** Reads and checks a text; nothing where it is not YAML or holds no keys at all. */
  static Optional<YamlFile> read(Source source, Shape shape, List<Problem> problems) {
    int before = problems.size();
    Optional<Node> root = new YamlReader(problems).read(source);
    if (root.isEmpty() && problems.size() == before) {
      problems.add(
          Problem.error(
              source.start(), "empty-file", "The file is empty.", "Fill it in, or remove it."));
    }
    return root.flatMap(node -> check(source, node, shape, problems));
  }

  /** Reads and checks a text that may hold nothing. */
  static Optional<YamlFile> readOrNothing(Source source, Shape shape, List<Problem> problems) {
    int before = problems.size();
    Optional<Node> root = new YamlReader(problems).read(source);
    return root.isEmpty() && problems.size() == before
        ? Optional.of(new YamlFile(Tree.Fields.NONE, new Places(source.file(), Map.of())))
        : root.flatMap(node -> check(source, node, shape, problems));
  }

  private static Optional<YamlFile> check(
      Source source, Node root, Shape shape, List<Problem> problems) {
    Map<String, Place> places = new LinkedHashMap<>();
    return new ShapeChecker(source, places, problems)
        .check(root, shape, "")
        .filter(Tree.Fields.class::isInstance)
        .map(tree -> new YamlFile((Tree.Fields) tree, new Places(source.file(), places)));
  }
}
