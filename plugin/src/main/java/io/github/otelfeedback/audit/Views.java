package io.github.otelfeedback.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

  /** A reading of a text, and what had to be done for it. */
  record View(String text, Layer layer) {}

  private final List<View> views = new ArrayList<>();

  private Views() {}

  /** All of them, the plainest first, each text once. */
  static List<View> of(String text) {
    String decoded = decoded(text);
    String unwrapped = repeated(decoded, step -> Unwrapping.once(Decoding.once(step)));
    Views views = new Views();
    views.add(text, Layer.TEXT, Layer.MARKUP);
    views.add(decoded, Layer.DECODED, Layer.DECODED);
    views.add(unwrapped, Layer.UNWRAPPED, Layer.UNWRAPPED);
    return Collections.unmodifiableList(views.views);
  }

  private void add(String text, Layer layer, Layer bare) {
    if (add(text, layer)) {
      Bare.of(text).forEach(view -> add(view, bare));
    }
  }

  /** Texts of the same length are seldom others, so comparing them costs less than a hash. */
  private boolean add(String text, Layer layer) {
    for (View known : views) {
      if (known.text().equals(text)) {
        return false;
      }
    }
    return views.add(new View(text, layer));
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
