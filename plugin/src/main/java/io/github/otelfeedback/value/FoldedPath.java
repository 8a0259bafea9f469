package io.github.otelfeedback.value;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A path as the least discerning file system sees it.
 *
 * <p>Two paths that fold alike are one file on Windows and on macOS, where neither case nor the
 * Unicode normalization form of a name counts.
 */
public record FoldedPath(String text) implements Comparable<FoldedPath> {

  /** Folds a path written with forward slashes, or a single name. */
  public static FoldedPath of(String path) {
    String upper = Normalizer.normalize(path, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
    return new FoldedPath(
        Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
  }

  @Override
  public int compareTo(FoldedPath other) {
    return text.compareTo(other.text);
  }
}
