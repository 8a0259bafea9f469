package io.github.otelfeedback.localize;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the YAML of a message bundle into texts by key, the keys of a path joined by dots. */
final class BundleParser {

  /** A text and where it stands. */
  record Entry(String text, Place place) {}

  private final TemplateReader.Source source;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  BundleParser(TemplateReader.Source source) {
    this.source = source;
  }

  /**
   * All texts in the order of the file.
   *
   * @throws TemplateFault where the file is not nested keys with texts
   */
  Map<String, Entry> parse() {
    root().ifPresent(node -> read("", node));
    if (!problems.isEmpty()) {
      throw new TemplateFault(problems);
    }
    return entries;
  }

  private Optional<Node> root() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(5);
    options.setMaxAliasesForCollections(0);
    try {
      return Optional.ofNullable(new Yaml(options).compose(new StringReader(source.text())));
    } catch (MarkedYAMLException e) {
      refuse(Optional.ofNullable(e.getProblemMark()), "broken-yaml", "This is not valid YAML.");
    } catch (YAMLException e) {
      refuse(Optional.empty(), "broken-yaml", "This is not valid YAML.");
    }
    return Optional.empty();
  }

  private void read(String path, Node node) {
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(tuple -> read(path, tuple));
    } else if (node instanceof ScalarNode scalar && !path.isEmpty()) {
      Entry before = entries.put(path, new Entry(scalar.getValue(), place(node.getStartMark())));
      if (before != null) {
        refuse(Optional.of(node.getStartMark()), "duplicate-key", "This key stands here twice.");
      }
    } else {
      refuse(Optional.of(node.getStartMark()), "bad-bundle", "A key or a text is expected here.");
    }
  }

  private void read(String path, NodeTuple tuple) {
    if (tuple.getKeyNode() instanceof ScalarNode key) {
      read(path.isEmpty() ? key.getValue() : path + "." + key.getValue(), tuple.getValueNode());
    } else {
      refuse(
          Optional.of(tuple.getKeyNode().getStartMark()), "bad-bundle", "A key is a single text.");
    }
  }

  private void refuse(Optional<Mark> mark, String rule, String message) {
    Place place = mark.map(this::place).orElseGet(() -> Place.startOf(source.file()));
    problems.add(
        Problem.error(place, rule, message, "Compare it with the bundle that it replaces."));
  }

  private Place place(Mark mark) {
    return new Place(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
  }
}
