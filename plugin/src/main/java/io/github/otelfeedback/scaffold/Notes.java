package io.github.otelfeedback.scaffold;

import java.util.List;
import java.util.Optional;

/**
 * What could be read from an export: a title, cleaned Markdown from {@code ##} down, and what a
 * person has to look at.
 */
public record Notes(Optional<String> title, String markdown, List<String> toConfirm) {

  /** Nothing was exported. */
  public static Notes none() {
    return new Notes(Optional.empty(), "", List.of());
  }
}
