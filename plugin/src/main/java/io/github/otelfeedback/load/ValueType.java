package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.value.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A kind of scalar: how it is read, and how JSON Schema describes what is read.
 *
 * <p>Files are read without the implicit types of YAML, an editor reads them with these: where a
 * text may look like a number, the schema has to accept numbers too. A {@code bare} value is one
 * that has to be written without quotes.
 */
record ValueType<T>(Map<String, Object> schema, boolean bare, Function<String, Parsed<T>> parser) {

  /** A text of a form that no number has. */
  static <T> ValueType<T> text(Form form, Function<String, Parsed<T>> parser) {
    return text(form.pattern().pattern(), parser);
  }

  /** A text of a form that no number has. */
  static <T> ValueType<T> text(String pattern, Function<String, Parsed<T>> parser) {
    return new ValueType<>(schema("string", pattern), false, parser);
  }

  /** A text of a form that a whole number or a word such as true has, too. */
  static <T> ValueType<T> word(Form form, Function<String, Parsed<T>> parser) {
    Object types = List.of("string", "integer", "boolean");
    return new ValueType<>(schema(types, form.pattern().pattern()), false, parser);
  }

  /** A text that any scalar of YAML may be meant as. */
  static <T> ValueType<T> anything(String pattern, Function<String, Parsed<T>> parser) {
    return new ValueType<>(schema(List.of("string", "number", "boolean"), pattern), false, parser);
  }

  static Map<String, Object> schema(Object type, String pattern) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("pattern", pattern);
    return schema;
  }

  Parsed<T> parse(String text) {
    return parser.apply(text);
  }
}
