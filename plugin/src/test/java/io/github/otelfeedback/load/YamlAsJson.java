package io.github.otelfeedback.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.StringReader;
import java.math.BigDecimal;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A document of YAML as an editor hands it to a schema: with the types of YAML 1.2's core. */
final class YamlAsJson {

  private YamlAsJson() {}

  static JsonElement read(String text) {
    return of(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
  }

  private static JsonElement of(Node node) {
    if (node instanceof MappingNode mapping) {
      JsonObject object = new JsonObject();
      for (NodeTuple tuple : mapping.getValue()) {
        object.add(((ScalarNode) tuple.getKeyNode()).getValue(), of(tuple.getValueNode()));
      }
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      JsonArray array = new JsonArray();
      sequence.getValue().forEach(item -> array.add(of(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.getScalarStyle() == ScalarStyle.PLAIN
        ? plain(scalar.getValue())
        : new JsonPrimitive(scalar.getValue());
  }

  private static JsonElement plain(String text) {
    if (text.matches("|~|null|Null|NULL")) {
      return JsonNull.INSTANCE;
    }
    if (text.matches("true|True|TRUE|false|False|FALSE")) {
      return new JsonPrimitive(Boolean.parseBoolean(text));
    }
    return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
        ? new JsonPrimitive(new BigDecimal(text))
        : new JsonPrimitive(text);
  }
}
