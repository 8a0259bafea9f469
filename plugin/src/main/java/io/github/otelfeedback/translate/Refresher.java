package io.github.otelfeedback.translate;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.localize.TranslationState.Freshness;
import io.github.otelfeedback.problem.Parsed;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what changed in the original into a translation, to be translated again.
 *
 * <p>Everything that is fresh, and what an earlier run put in, stays byte for byte as it is. Where
 * headings were added, removed or moved, the sections get the order of the original with one blank
 * line between them.
 */
public final class Refresher {

  /** The text of the translation, its digests, and the original as it is now. */
  public Parsed<Refreshed> refresh(String text, Map<String, String> recorded, DisclosedText from) {
    Segments original = Segments.of(from);
    Optional<FrontMatter> front = FrontMatter.of(text);
    if (front.isEmpty()) {
      return SegmentRecorder.refused();
    }
    return NamedSections.of(
            front.get().body(),
            recorded.keySet().stream().filter(NamedSections::isSection).toList(),
            original.texts().keySet().stream().filter(NamedSections::isSection).toList())
        .map(sections -> new Refreshing(text, sections, recorded, original).refreshed())
        .map(Parsed::accepted)
        .orElseGet(
            () ->
                Parsed.refused(
                    "sections-unclear",
                    "The headings are neither those of the original nor those it had.",
                    "Give the translation the headings of the original, in the same number."));
  }

  /** Whether the original has to be put in; a text that nobody recorded is left to its author. */
  static boolean isDue(Freshness freshness, boolean translated) {
    return freshness == Freshness.STALE || (freshness == Freshness.UNKNOWN && !translated);
  }
}
