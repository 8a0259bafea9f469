package io.github.otelfeedback.format;

import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Value;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads written front matter again and compares it with what was meant. */
record RoundTrip(FrontMatter meant) {

  /** Throws where the text does not say what was meant; the message tells nothing of either. */
  void check(String yaml) {
    Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    Object read = root == null ? Map.of() : plain(root);
    if (!read.equals(plain(meant.entries()))) {
      throw new IllegalStateException("Front matter was not written as it was meant.");
    }
  }

  private static Object plain(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> plain = new LinkedHashMap<>();
      mapping
          .getValue()
          .forEach(
              pair ->
                  plain.put(
                      ((ScalarNode) pair.getKeyNode()).getValue(), plain(pair.getValueNode())));
      return plain;
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(RoundTrip::plain).toList();
    }
    return ((ScalarNode) node).getValue();
  }

  private static Map<String, Object> plain(List<Entry> entries) {
    Map<String, Object> plain = new LinkedHashMap<>();
    entries.forEach(entry -> plain.put(entry.key(), plain(entry.value())));
    return plain;
  }

  private static Object plain(Value value) {
    if (value instanceof FrontMatter.Nested nested) {
      return plain(nested.entries());
    }
    if (value instanceof FrontMatter.Texts texts) {
      return new ArrayList<>(texts.texts());
    }
    if (value instanceof FrontMatter.Text text) {
      return text.text();
    }
    if (value instanceof FrontMatter.Folded folded) {
      return folded.text();
    }
    if (value instanceof FrontMatter.Day day) {
      return day.date().toString();
    }
    return value instanceof FrontMatter.Whole whole
        ? whole.number().toString()
        : Boolean.toString(((FrontMatter.Flag) value).flag());
  }
}
