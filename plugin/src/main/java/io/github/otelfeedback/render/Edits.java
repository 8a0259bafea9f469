package io.github.otelfeedback.render;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.TreeMap;

/** Replacements of stretches of a text that do not overlap; of those that do, the first counts. */
final class Edits {

  private record Edit(int start, int end, String replacement) {}

  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  void add(BasedSequence stretch, String replacement) {
    int start = stretch.getStartOffset();
    int end = stretch.getEndOffset();
    Map.Entry<Integer, Edit> before = edits.floorEntry(start);
    if (stretch.isNotNull() && (before == null || before.getValue().end() <= start)) {
      edits.put(start, new Edit(start, end, replacement));
    }
  }

  void apply(StringBuilder text) {
    for (Edit edit : edits.descendingMap().values()) {
      text.replace(edit.start(), edit.end(), edit.replacement());
    }
  }
}
