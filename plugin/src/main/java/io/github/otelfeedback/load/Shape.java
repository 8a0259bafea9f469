package io.github.otelfeedback.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a part of a file has to look like: the one table that loader and JSON Schema both read.
 *
 * <p>Shapes hold no places and no state; every shape can be checked against a node of YAML and be
 * written as JSON Schema.
 */
sealed interface Shape {

  /** One value, written as a scalar and read by a type. */
  record Scalar(ValueType<?> type) implements Shape {}

  /** One word out of a few. */
  record Choice(String rule, List<String> words) implements Shape {}

  /** Known keys, each with a shape of its own, and what holds between them. */
  record Mapping(List<Entry> entries, List<Bond> bonds) implements Shape {

    Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    List<String> keys() {
      return entries.stream().map(Entry::key).toList();
    }
  }

  /** A list whose items all have one shape; {@code filled} ones have at least one item. */
  record Sequence(Shape item, boolean filled) implements Shape {}

  /** Keys of the author, each of one form, to values of one shape. */
  record Table(Shape key, Shape value) implements Shape {}

  /** A short form (one value or word) or a long one (a mapping or a table). */
  record Either(Shape brief, Shape full) implements Shape {}

  /** A key of a mapping; the description is shown by editors and in next steps. */
  record Entry(String key, boolean required, String description, Shape shape) {}

  /** What holds between the keys of one mapping. */
  sealed interface Bond {

    /** The first key cannot stand without the second. */
    record Needs(String key, String other) implements Bond {}

    /** The two keys cannot stand together. */
    record Excludes(String key, String other) implements Bond {}

    /** At least one of these is written; a dot leads into a mapping below. */
    record AnyOf(List<String> paths) implements Bond {}
  }

  static Shape one(ValueType<?> type) {
    return new Scalar(type);
  }

  static Shape choice(String... words) {
    return new Choice("unknown-word", List.of(words));
  }

  /** The words of an enumeration: its constants in lower case, with hyphens. */
  static Shape choice(Enum<?>[] constants) {
    return new Choice("unknown-word", Arrays.stream(constants).map(Shape::word).toList());
  }

  /** The word that stands for a constant in a file. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Shape listOf(ValueType<?> type) {
    return new Sequence(one(type), false);
  }

  static Shape listOf(Shape item) {
    return new Sequence(item, false);
  }

  static Mapping mapping(Entry... entries) {
    return new Mapping(Arrays.asList(entries), List.of());
  }

  static Entry required(String key, String description, Shape shape) {
    return new Entry(key, true, description, shape);
  }

  static Entry optional(String key, String description, Shape shape) {
    return new Entry(key, false, description, shape);
  }
}
