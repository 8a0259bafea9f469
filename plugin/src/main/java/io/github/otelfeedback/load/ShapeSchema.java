package io.github.otelfeedback.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A shape in the words of JSON Schema. */
final class ShapeSchema {

  private ShapeSchema() {}

  static Map<String, Object> of(Shape shape) {
    if (shape instanceof Shape.Scalar scalar) {
      return scalar(scalar.type());
    }
    if (shape instanceof Shape.Choice choice) {
      return Map.of("enum", choice.words());
    }
    if (shape instanceof Shape.Sequence sequence) {
      return sequence(sequence);
    }
    if (shape instanceof Shape.Mapping mapping) {
      return mapping(mapping);
    }
    if (shape instanceof Shape.Either either) {
      return Map.of("anyOf", List.of(of(either.brief()), of(either.full())));
    }
    return table((Shape.Table) shape);
  }

  /** Editors offer the SIGs that exist; whether one does is not a question of form. */
  private static Map<String, Object> scalar(ValueType<?> type) {
    Map<String, Object> schema = new LinkedHashMap<>(type.schema());
    if (type.equals(Values.SIG)) {
      schema.put("examples", Shipped.SIGS.keys());
    }
    return schema;
  }

  private static Map<String, Object> sequence(Shape.Sequence shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", of(shape.item()));
    if (shape.filled()) {
      schema.put("minItems", 1);
    }
    return schema;
  }

  private static Map<String, Object> table(Shape.Table shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    Map<String, Object> keys = of(shape.key());
    if (keys.get("enum") instanceof List<?> words) {
      Map<String, Object> properties = new LinkedHashMap<>();
      words.forEach(word -> properties.put((String) word, of(shape.value())));
      schema.put("properties", properties);
      schema.put("additionalProperties", false);
    } else {
      schema.put("propertyNames", keys);
      schema.put("additionalProperties", of(shape.value()));
    }
    return schema;
  }

  private static Map<String, Object> mapping(Shape.Mapping shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties(shape));
    schema.put("additionalProperties", false);
    List<String> required =
        shape.entries().stream().filter(Shape.Entry::required).map(Shape.Entry::key).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    if (!shape.bonds().isEmpty()) {
      schema.put("allOf", shape.bonds().stream().map(ShapeSchema::bond).toList());
    }
    return schema;
  }

  private static Map<String, Object> properties(Shape.Mapping shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Shape.Entry entry : shape.entries()) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("description", entry.description());
      schema.putAll(of(entry.shape()));
      properties.put(entry.key(), schema);
    }
    return properties;
  }

  private static Map<String, Object> bond(Shape.Bond bond) {
    if (bond instanceof Shape.Bond.Needs needs) {
      return Map.of("dependentRequired", Map.of(needs.key(), List.of(needs.other())));
    }
    if (bond instanceof Shape.Bond.Excludes excludes) {
      return Map.of("not", Map.of("required", List.of(excludes.key(), excludes.other())));
    }
    List<Object> any = new ArrayList<>();
    ((Shape.Bond.AnyOf) bond).paths().forEach(path -> any.add(written(path)));
    return Map.of("anyOf", any);
  }

  /** That the key at the end of a dotted path is written. */
  private static Map<String, Object> written(String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("required", List.of(first));
    if (dot >= 0) {
      schema.put("properties", Map.of(first, written(path.substring(dot + 1))));
    }
    return schema;
  }
}
