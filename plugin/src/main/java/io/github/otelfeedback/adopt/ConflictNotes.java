package io.github.otelfeedback.adopt;

import java.util.List;
import java.util.stream.Collectors;

/** Shows both versions of what was changed twice, as Markdown. */
public final class ConflictNotes {

  /** A text on the page of this name. */
  public String of(String page, List<Conflict> conflicts) {
    return conflicts.stream()
        .map(ConflictNotes::section)
        .collect(Collectors.joining("\n", "# Changed twice in " + page + "\n\n", ""));
  }

  private static String section(Conflict conflict) {
    return "## Segment `"
        + conflict.segment()
        + "`\n\nOn the website:\n\n"
        + fenced(conflict.website())
        + "\nIn the record:\n\n"
        + fenced(conflict.record());
  }

  /** A fence longer than any within. */
  private static String fenced(String text) {
    String fence = "````";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + "text\n" + text + "\n" + fence + "\n";
  }
}
