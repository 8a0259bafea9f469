package io.github.otelfeedback.load;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The dotted paths of all keys of a table; a mapping used in several places counts once. */
final class KeyPaths {

  private final Set<String> paths = new TreeSet<>();
  private final List<Shape> seen = new ArrayList<>();

  Set<String> of(Shape shape) {
    walk(shape, "");
    return paths;
  }

  private void walk(Shape shape, String prefix) {
    if (shape instanceof Shape.Mapping mapping && seen.stream().noneMatch(one -> one == mapping)) {
      seen.add(mapping);
      for (Shape.Entry entry : mapping.entries()) {
        paths.add(prefix + entry.key());
        walk(entry.shape(), prefix + entry.key() + ".");
      }
    } else if (shape instanceof Shape.Sequence sequence) {
      walk(sequence.item(), prefix);
    } else if (shape instanceof Shape.Table table) {
      walk(table.value(), prefix);
    } else if (shape instanceof Shape.Either either) {
      walk(either.full(), prefix);
    }
  }

  /** The keys of a schema that say nothing about themselves; those of locales need not. */
  List<String> undescribed(String schema) {
    List<String> undescribed = new ArrayList<>();
    walk(JsonParser.parseString(schema), undescribed);
    return undescribed;
  }

  private static void walk(JsonElement element, List<String> undescribed) {
    if (element instanceof JsonObject object) {
      if (object.get("properties") instanceof JsonObject properties
          && object.has("additionalProperties")) {
        for (Map.Entry<String, JsonElement> property : properties.entrySet()) {
          boolean described = property.getValue().getAsJsonObject().has("description");
          if (!described && property.getKey().length() > 2) {
            undescribed.add(property.getKey());
          }
        }
      }
      object.asMap().values().forEach(child -> walk(child, undescribed));
    } else if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(child -> walk(child, undescribed));
    }
  }
}
