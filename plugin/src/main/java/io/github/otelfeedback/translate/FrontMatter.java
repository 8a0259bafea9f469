package io.github.otelfeedback.translate;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The front matter of a write-up as it is written, so that one part can be changed and the rest be
 * left as it is.
 *
 * <p>Offsets are those of the whole text, which has LF line ends.
 */
public final class FrontMatter {

  private static final String FENCE = "---";

  private final String text;
  private final int start;
  private final int end;
  private final List<NodeTuple> entries;

  private FrontMatter(String text, int start, int end, List<NodeTuple> entries) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.entries = entries;
  }

  /** Reads a text; nothing where its front matter does not hold one key a line. */
  public static Optional<FrontMatter> of(String text) {
    int start = nextLine(text, 0);
    int end = start;
    while (end < text.length() && !line(text, end).equals(FENCE)) {
      end = nextLine(text, end);
    }
    if (!line(text, 0).equals(FENCE) || end == text.length()) {
      return Optional.empty();
    }
    int fence = end;
    return entries(text.substring(start, end)).map(all -> new FrontMatter(text, start, fence, all));
  }

  private static Optional<List<NodeTuple>> entries(String yaml) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (root == null) {
        return Optional.of(List.of());
      }
      return root instanceof MappingNode map && map.getFlowStyle() == FlowStyle.BLOCK
          ? Optional.of(map.getValue())
          : Optional.empty();
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  /** Where the closing line of hyphens starts. */
  int end() {
    return end;
  }

  /** The Markdown below, with the blank lines above it. */
  public String body() {
    return text.substring(bodyStart());
  }

  public int bodyStart() {
    return nextLine(text, end);
  }

  /** The value of a key, or of a key in the mapping of another: {@code findings.some-id}. */
  public Optional<String> value(String name) {
    return node(name)
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).getValue().strip());
  }

  /** The keys of the mapping under a key, in the order of the file. */
  public List<String> keys(String name) {
    return tuples(node(name).orElse(null)).stream().map(FrontMatter::key).toList();
  }

  /** Removes a key with everything below it. */
  Optional<Edit> without(String key) {
    return tuple(entries, key)
        .map(tuple -> new Edit(from(tuple), nextLine(text, to(tuple.getValueNode())), ""));
  }

  /** Puts these lines, without the last line end, in place of a key, or at the end. */
  Edit with(String key, String lines) {
    return tuple(entries, key)
        .map(tuple -> new Edit(from(tuple), to(tuple.getValueNode()), lines))
        .orElseGet(() -> new Edit(end, end, lines + "\n"));
  }

  /**
   * Puts a text in place of the value of a key; nothing where a text stands in a mapping's place.
   */
  public Optional<Edit> withValue(String name, String value) {
    Optional<Node> node = node(name);
    if (node.isPresent()) {
      return Optional.of(
          new Edit(offset(node.get().getStartMark()), to(node.get()), quoted(value)));
    }
    int dot = name.indexOf('.');
    return dot < 0
        ? Optional.of(new Edit(end, end, name + ": " + quoted(value) + "\n"))
        : added(name.substring(0, dot), name.substring(dot + 1) + ": " + quoted(value));
  }

  private Optional<Edit> added(String map, String line) {
    Node node = node(map).orElse(null);
    List<NodeTuple> tuples = tuples(node);
    if (node == null) {
      return Optional.of(new Edit(end, end, map + ":\n  " + line + "\n"));
    }
    if (node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.FLOW) {
      int brace = offset(node.getEndMark()) - 1;
      int last = tuples.isEmpty() ? brace : to(tuples.get(tuples.size() - 1).getValueNode());
      return Optional.of(new Edit(last, brace + 1, (tuples.isEmpty() ? " " : ", ") + line + " }"));
    }
    if (tuples.isEmpty()) {
      return Optional.empty();
    }
    NodeTuple last = tuples.get(tuples.size() - 1);
    String indent = " ".repeat(last.getKeyNode().getStartMark().getColumn());
    int at = to(last.getValueNode());
    return Optional.of(new Edit(at, at, "\n" + indent + line));
  }

  static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private Optional<Node> node(String name) {
    int dot = name.indexOf('.');
    Optional<NodeTuple> top = tuple(entries, dot < 0 ? name : name.substring(0, dot));
    return dot < 0
        ? top.map(NodeTuple::getValueNode)
        : top.flatMap(map -> tuple(tuples(map.getValueNode()), name.substring(dot + 1)))
            .map(NodeTuple::getValueNode);
  }

  private static List<NodeTuple> tuples(@Nullable Node node) {
    return node instanceof MappingNode map ? map.getValue() : List.of();
  }

  private static Optional<NodeTuple> tuple(List<NodeTuple> tuples, String key) {
    return tuples.stream().filter(tuple -> key(tuple).equals(key)).findFirst();
  }

  private static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
  }

  private int from(NodeTuple tuple) {
    return offset(tuple.getKeyNode().getStartMark());
  }

  /** Where the last character of a node ends: the mark of a block is that of what follows it. */
  private int to(Node node) {
    boolean block =
        node instanceof CollectionNode<?> some && some.getFlowStyle() == FlowStyle.BLOCK;
    List<Node> parts = block ? parts(node) : List.of();
    if (!parts.isEmpty()) {
      return to(parts.get(parts.size() - 1));
    }
    int to = offset(node.getEndMark());
    int from = offset(node.getStartMark());
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static List<Node> parts(Node node) {
    List<Node> parts = new ArrayList<>();
    tuples(node).forEach(tuple -> parts.add(tuple.getValueNode()));
    if (node instanceof SequenceNode list) {
      parts.addAll(list.getValue());
    }
    return parts;
  }

  private int offset(Mark mark) {
    int at = start;
    for (int line = 0; line < mark.getLine(); line++) {
      at = nextLine(text, at);
    }
    return text.offsetByCodePoints(at, mark.getColumn());
  }

  private static int nextLine(String text, int from) {
    int found = text.indexOf('\n', from);
    return found < 0 ? text.length() : found + 1;
  }

  private static String line(String text, int from) {
    int found = text.indexOf('\n', from);
    return text.substring(from, found < 0 ? text.length() : found).stripTrailing();
  }
}
