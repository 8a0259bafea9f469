package io.github.otelfeedback.audit.corpus;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One way in which a text may come to say a term.
 *
 * @param name of the class in the table
 * @param phase the step at which it happens; a composition takes its steps in this order
 * @param suits whether the class changes such a term at all
 * @param write the term as the class writes it
 */
record Mutation(String name, Phase phase, Predicate<String> suits, Function<String, String> write) {

  /** Steps from the word to its place. */
  enum Phase {
    WORD,
    LETTER,
    MARKUP,
    CODE,
    PLACE
  }

  static Mutation of(
      String name, Phase phase, Predicate<String> suits, Function<String, String> write) {
    return new Mutation(name, phase, suits, write);
  }

  static List<Mutation> all() {
    return List.of(Words.ALL, Letters.ALL, Markups.ALL, Codes.ALL, Places.ALL).stream()
        .flatMap(List::stream)
        .toList();
  }
}
