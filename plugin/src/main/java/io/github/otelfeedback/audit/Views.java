package io.github.otelfeedback.audit;

import java.util.LinkedHashMap;
import java.util.Map;
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

  static Map<String, Layer> of(String text) {
    String decoded = decoded(text);
    String unwrapped = repeated(decoded, step -> Unwrapping.once(Decoding.once(step)));
    Map<String, Layer> views = new LinkedHashMap<>();
    views.put(text, Layer.TEXT);
    Bare.of(text).forEach(bare -> views.putIfAbsent(bare, Layer.MARKUP));
    add(decoded, Layer.DECODED, views);
    add(unwrapped, Layer.UNWRAPPED, views);
    return views;
  }

  private static void add(String view, Layer layer, Map<String, Layer> views) {
    if (views.putIfAbsent(view, layer) == null) {
      Bare.of(view).forEach(bare -> views.putIfAbsent(bare, layer));
    }
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
