package io.github.otelfeedback.translate;

import java.util.List;
import java.util.Optional;

/**
 * A translation into which the changed parts of the original were put.
 *
 * @param text the whole file
 * @param replaced what was replaced or added, sections first, then what was taken out
 * @param waiting segments that an earlier run put in and that nobody reported as translated since
 * @param overtaken those of them that changed in the original after somebody began to translate
 */
public record Refreshed(
    String text, List<Replaced> replaced, List<String> waiting, List<String> overtaken) {

  /** A segment, how it was translated before, and what the original says now, if anything. */
  public record Replaced(String name, Optional<String> translation, Optional<String> original) {}
}
