package io.github.otelfeedback.localize;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.localize.TranslationState.Freshness;
import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.Section;
import io.github.otelfeedback.value.SegmentDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text that are translated one by one, by name.
 *
 * <p>The names are {@code title}, {@code linkTitle}, {@code topic}, {@code description}, {@code
 * findings.<id>}, {@code people.<id>}, {@code intro} and {@code #<heading id>}, in this order. A
 * segment is identified by its {@link SegmentDigest}.
 */
public final class Segments {

  private static final String WAITING = "waiting-";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> digests = new LinkedHashMap<>();

  private Segments(DisclosedText text, MarkdownDocument body) {
    put("title", text.title());
    put("linkTitle", text.linkTitle());
    put("topic", text.topic());
    put("description", text.description());
    text.findings().forEach((id, finding) -> texts.put("findings." + id, finding));
    text.people().forEach((id, about) -> texts.put("people." + id, about));
    body.sections().forEach(this::put);
  }

  /** Cuts a text. */
  public static Segments of(DisclosedText text) {
    return of(text, MarkdownDocument.parse(text.body()));
  }

  /** Cuts a text whose body was read already. */
  static Segments of(DisclosedText text, MarkdownDocument body) {
    return new Segments(text, body);
  }

  private void put(String name, Optional<String> text) {
    text.ifPresent(present -> texts.put(name, present));
  }

  private void put(Section section) {
    if (!section.source().isBlank()) {
      texts.put(section.heading().isEmpty() ? "intro" : "#" + section.id(), section.source());
    }
  }

  /** The text of each segment by name. */
  public Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** The digest of each segment by name; worked out once, when somebody asks. */
  public synchronized Map<String, String> digests() {
    if (digests.isEmpty()) {
      texts.forEach((name, text) -> digests.put(name, SegmentDigest.of(text).hex()));
    }
    return Collections.unmodifiableMap(digests);
  }

  /** What stands for a segment of this digest that was put in to be translated. */
  public static String waiting(String digest) {
    return WAITING + digest;
  }

  /** The digest of the segment that was put in to be translated, if this stands for one. */
  public static Optional<String> putIn(String mark) {
    return mark.startsWith(WAITING)
        ? Optional.of(mark.substring(WAITING.length()))
        : Optional.empty();
  }

  /** How a translation relates to these segments, given the digests that it was made from. */
  public TranslationState compare(Map<String, String> translated) {
    Map<String, Freshness> states = new LinkedHashMap<>();
    digests().forEach((name, digest) -> states.put(name, state(digest, translated.get(name))));
    return new TranslationState(Collections.unmodifiableMap(states));
  }

  private static Freshness state(String digest, @Nullable String from) {
    if (from == null) {
      return Freshness.UNKNOWN;
    }
    if (putIn(from).isPresent()) {
      return Freshness.WAITING;
    }
    return from.equals(digest) ? Freshness.FRESH : Freshness.STALE;
  }
}
