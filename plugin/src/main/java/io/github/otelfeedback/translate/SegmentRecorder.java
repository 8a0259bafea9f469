package io.github.otelfeedback.translate;

import io.github.otelfeedback.problem.Parsed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes into a write-up which segments of the original it was made from.
 *
 * <p>Only the mapping {@code segments} changes, every other byte stays; it is added at the end of
 * the front matter where there is none. Idempotent.
 */
public final class SegmentRecorder {

  /** The text with these digests by segment, in their order. */
  public Parsed<String> record(String text, Map<String, String> digests) {
    return FrontMatter.of(text)
        .map(front -> Parsed.accepted(Edit.all(text, List.of(edit(front, digests)))))
        .orElseGet(SegmentRecorder::refused);
  }

  static <T> Parsed<T> refused() {
    return Parsed.refused(
        "front-matter-in-braces",
        "The front matter does not hold one key a line.",
        "Write the keys without braces around them, each on a line of its own.");
  }

  static Edit edit(FrontMatter front, Map<String, String> digests) {
    return front.with(
        "segments",
        digests.isEmpty()
            ? "segments: {}"
            : digests.entrySet().stream()
                .map(one -> "\n  " + key(one.getKey()) + ": " + one.getValue())
                .collect(Collectors.joining("", "segments:", "")));
  }

  /** A hash starts a comment, unless it is quoted. */
  private static String key(String name) {
    return name.startsWith("#") ? FrontMatter.quoted(name) : name;
  }
}
