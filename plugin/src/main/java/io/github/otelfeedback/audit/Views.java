package io.github.otelfeedback.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The ways in which a text can be read: as it stands, decoded, unwrapped, and each of these without
 * its markup.
 *
 * <p>Each view keeps the lines of the text. Decoding is repeated, because what is encoded twice is
 * read twice.
 */
final class Views {

  private static final int DEPTH = 4;

  private Views() {}

  static Set<String> of(String text) {
    String decoded = decoded(text);
    String unwrapped = repeated(decoded, step -> Unwrapping.once(Decoding.once(step)));
    Set<String> views = new LinkedHashSet<>();
    for (String view : List.of(text, decoded, unwrapped)) {
      if (views.add(view)) {
        views.addAll(Bare.of(view));
      }
    }
    return views;
  }

  /** What a text says when its entities, escapes and bytes are read. */
  static String decoded(String text) {
    return repeated(text, Decoding::once);
  }

  private static String repeated(String text, UnaryOperator<String> step) {
    String decoded = text;
    for (int depth = 0; depth < DEPTH; depth++) {
      String next = step.apply(decoded);
      if (next.equals(decoded)) {
        return decoded;
      }
      decoded = next;
    }
    return decoded;
  }
}
