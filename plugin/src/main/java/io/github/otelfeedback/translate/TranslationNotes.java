package io.github.otelfeedback.translate;

import io.github.otelfeedback.site.WordDifference;
import io.github.otelfeedback.translate.Refreshed.Replaced;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a translator wants beside the file: the change of the original, word by word, and the
 * translation that was replaced.
 */
public final class TranslationNotes {

  private static final String LOST =
      "The text that was translated is in no version of the file that Git has here.";

  /** A Markdown text on the file of this name; earlier holds the texts that were translated. */
  public String of(String file, List<Replaced> replaced, Map<String, String> earlier) {
    return replaced.stream()
        .map(one -> section(one, Optional.ofNullable(earlier.get(one.name()))))
        .collect(Collectors.joining("\n", "# To translate in " + file + "\n\n", ""));
  }

  private static String section(Replaced one, Optional<String> earlier) {
    String change =
        one.original()
            .map(now -> one.translation().map(old -> change(earlier, now)).orElse(added(now)))
            .orElse("This was taken out of the original, and out of the translation.\n");
    String translation =
        one.translation().map(old -> "\nThe translation until now:\n\n" + fenced(old)).orElse("");
    return "## Segment `" + one.name() + "`\n\n" + change + translation;
  }

  private static String added(String now) {
    return "This is new in the original:\n\n" + fenced(now);
  }

  private static String change(Optional<String> earlier, String now) {
    return earlier
        .map(
            old ->
                "What changed, with `[-old-]` and `{+new+}` words:\n\n"
                    + fenced(new WordDifference().of(old, now)))
        .orElse(LOST + " The original now:\n\n" + fenced(now));
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
