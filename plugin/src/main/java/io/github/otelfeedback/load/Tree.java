package io.github.otelfeedback.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a file whose shape was checked; what was refused is left out.
 *
 * <p>Holds texts; the type that checked a text reads it again, which cannot fail.
 */
sealed interface Tree {

  /** A value as written. */
  record Text(String text) implements Tree {}

  /** A list. */
  record Items(List<Tree> items) implements Tree {}

  /** A mapping or a table, in the order of the file. */
  record Fields(Map<String, Tree> byKey) implements Tree {

    static final Fields NONE = new Fields(Map.of());

    boolean has(String key) {
      return byKey.containsKey(key);
    }

    Optional<String> text(String key) {
      return byKey.get(key) instanceof Text text ? Optional.of(text.text()) : Optional.empty();
    }

    <T> Optional<T> get(String key, ValueType<T> type) {
      return text(key).map(text -> Tree.read(text, type));
    }

    /** The constant that the word of a choice stands for. */
    <E extends Enum<E>> Optional<E> word(String key, Class<E> constants) {
      return text(key).map(word -> constant(word, constants));
    }

    Optional<Fields> fields(String key) {
      return byKey.get(key) instanceof Fields fields ? Optional.of(fields) : Optional.empty();
    }

    /** The mappings of a list; an absent list is empty. */
    List<Fields> list(String key) {
      return trees(key).stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList();
    }

    /** The values of a list; an absent list is empty. */
    <T> List<T> values(String key, ValueType<T> type) {
      return trees(key).stream()
          .filter(Text.class::isInstance)
          .map(item -> Tree.read(((Text) item).text(), type))
          .toList();
    }

    /** The constants that the words of a list stand for. */
    <E extends Enum<E>> List<E> words(String key, Class<E> constants) {
      return trees(key).stream()
          .filter(Text.class::isInstance)
          .map(item -> constant(((Text) item).text(), constants))
          .toList();
    }

    /** The items of a list, of whatever shape; an absent list is empty. */
    List<Tree> trees(String key) {
      return byKey.get(key) instanceof Items items ? items.items() : List.of();
    }
  }

  private static <E extends Enum<E>> E constant(String word, Class<E> constants) {
    return Enum.valueOf(constants, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static <T> T read(String text, ValueType<T> type) {
    return type.parse(text)
        .toOptional()
        .orElseThrow(() -> new IllegalStateException("checked with another type than read"));
  }
}
