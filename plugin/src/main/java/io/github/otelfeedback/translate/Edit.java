package io.github.otelfeedback.translate;

import java.util.Comparator;
import java.util.List;

/** A stretch of a text, from an offset to another, and what stands there afterwards. */
public record Edit(int from, int to, String text) {

  /** The text after all edits, which do not overlap; those at the same place keep their order. */
  public static String all(String text, List<Edit> edits) {
    StringBuilder edited = new StringBuilder();
    int at = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
      edited.append(text, at, edit.from()).append(edit.text());
      at = edit.to();
    }
    return edited.append(text, at, text.length()).toString();
  }
}
