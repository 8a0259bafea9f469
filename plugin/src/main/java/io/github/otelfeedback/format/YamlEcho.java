package io.github.otelfeedback.format;

import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Day;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Flag;
import io.github.otelfeedback.page.FrontMatter.Folded;
import io.github.otelfeedback.page.FrontMatter.Nested;
import io.github.otelfeedback.page.FrontMatter.Text;
import io.github.otelfeedback.page.FrontMatter.Texts;
import io.github.otelfeedback.page.FrontMatter.Value;
import io.github.otelfeedback.page.FrontMatter.Whole;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML back and compares it with what it was written from. */
final class YamlEcho {

  private YamlEcho() {}

  static void check(String yaml, FrontMatter given, String spelling, String spellingKey) {
    List<Entry> entries = new ArrayList<>(given.entries());
    if (!spelling.isEmpty()) {
      entries.add(new Entry(spellingKey, new Text(spelling)));
    }
    if (!entries.isEmpty() && !isMap(read(yaml), entries)) {
      throw new IllegalStateException("The front matter does not read back as it was meant");
    }
  }

  private static Node read(String yaml) {
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    } catch (YAMLException e) {
      throw new IllegalStateException("The front matter is not YAML", e);
    }
  }

  private static boolean isMap(Node node, List<Entry> entries) {
    if (!(node instanceof MappingNode map) || map.getValue().size() != entries.size()) {
      return false;
    }
    for (int i = 0; i < entries.size(); i++) {
      NodeTuple tuple = map.getValue().get(i);
      Entry entry = entries.get(i);
      if (!isText(tuple.getKeyNode(), entry.key()) || !is(tuple.getValueNode(), entry.value())) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Node node, Value value) {
    if (value instanceof Nested nested) {
      return isMap(node, nested.entries());
    } else if (value instanceof Texts texts) {
      return isList(node, texts.texts());
    } else if (value instanceof Text text) {
      return isText(node, text.text());
    } else if (value instanceof Folded folded) {
      return isText(node, folded.text());
    } else if (value instanceof Day day) {
      return isScalar(node, Tag.TIMESTAMP, day.date().toString());
    } else if (value instanceof Whole whole) {
      return isScalar(node, Tag.INT, whole.number().toString());
    }
    return value instanceof Flag flag && isScalar(node, Tag.BOOL, String.valueOf(flag.flag()));
  }

  private static boolean isList(Node node, List<String> texts) {
    if (!(node instanceof SequenceNode list) || list.getValue().size() != texts.size()) {
      return false;
    }
    for (int i = 0; i < texts.size(); i++) {
      if (!isText(list.getValue().get(i), texts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isText(Node node, String text) {
    return isScalar(node, Tag.STR, text);
  }

  private static boolean isScalar(Node node, Tag tag, String text) {
    return node instanceof ScalarNode scalar
        && scalar.getTag().equals(tag)
        && scalar.getValue().equals(text);
  }
}
