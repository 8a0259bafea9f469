package io.github.otelfeedback.translate;

import io.github.otelfeedback.fact.Translation.Translator;
import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.problem.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts a translation: the original, with a note on who translates and a mark on every segment.
 *
 * <p>As long as a paragraph is that of the original, {@code validate} refuses the text.
 */
public final class TranslationDraft {

  private static final List<String> NOT_TAKEN = List.of("translation", "segments", "keep");

  /** The text to be translated in place; digests are those of its segments. */
  public Parsed<String> draft(
      String original, Map<String, String> digests, Optional<Translator> by) {
    String text = original;
    for (String key : NOT_TAKEN) {
      Optional<FrontMatter> front = FrontMatter.of(text);
      if (front.isEmpty()) {
        return SegmentRecorder.refused();
      }
      text = Edit.all(text, front.get().without(key).stream().toList());
    }
    FrontMatter front = FrontMatter.of(text).orElseThrow();
    Map<String, String> waiting = new LinkedHashMap<>();
    digests.forEach((name, digest) -> waiting.put(name, Segments.waiting(digest)));
    return new SegmentRecorder()
        .record(Edit.all(text, List.of(front.with("translation", note(by)))), waiting);
  }

  private static String note(Optional<Translator> by) {
    String credit = by.map(TranslationDraft::credit).orElse("");
    return "translation:" + credit + "\n  machine: false\n  state: unreviewed";
  }

  private static String credit(Translator by) {
    String handle = by.github().map(github -> "\n      github: " + github).orElse("");
    return "\n  by:\n    - name: " + FrontMatter.quoted(by.name()) + handle;
  }
}
