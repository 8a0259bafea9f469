package io.github.otelfeedback.disclose;

import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.Section;
import io.github.otelfeedback.session.Redaction;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SegmentDigest;
import io.github.otelfeedback.value.SiteLocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which segments are redacted in which text of a session. */
final class RedactedSegments {

  /** Stands for everything but the topic. */
  static final String ALL = "*";

  private final DisclosedFacts facts;
  private final List<Redaction> redactions;
  private final Map<String, String> english;

  RedactedSegments(DisclosedFacts facts, List<Redaction> redactions) {
    this.facts = facts;
    this.redactions = redactions;
    this.english =
        Optional.ofNullable(facts.texts().get(SiteLocale.EN))
            .map(RedactedSegments::digests)
            .orElse(Map.of());
  }

  /** The names of those that the English text must not show. */
  Set<String> inEnglish() {
    Set<String> names = new TreeSet<>();
    for (Redaction redaction : redactions) {
      Optional<String> now = Optional.ofNullable(english.get(redaction.segment()));
      if (now.isEmpty() && redaction.was().isEmpty()) {
        names.add(ALL);
      }
      if (redaction.was().isEmpty() || redaction.was().equals(now)) {
        names.add(redaction.segment());
      }
    }
    return names;
  }

  /** The names of those that a text must not show. */
  Set<String> in(DisclosedText text) {
    Set<String> names = inEnglish();
    if (!text.locale().isEnglish()) {
      redactions.stream()
          .map(Redaction::segment)
          .filter(segment -> !names.contains(segment) && !isMadeFromTheNewOne(segment, text))
          .toList()
          .forEach(segment -> names.add(english.containsKey(segment) ? segment : ALL));
    }
    return names;
  }

  /** Of a segment that was written anew, only its new translation may be shown. */
  private boolean isMadeFromTheNewOne(String segment, DisclosedText text) {
    if (text.locale() == facts.original()) {
      DisclosedText translation = facts.texts().get(SiteLocale.EN);
      return translation != null
          && equal(digests(text).get(segment), translation.segments().get(segment));
    }
    return english.containsKey(segment)
        ? equal(english.get(segment), text.segments().get(segment))
        : !text.segments().containsKey(segment);
  }

  private static boolean equal(@Nullable String some, @Nullable String other) {
    return some != null && some.equals(other);
  }

  private static Map<String, String> digests(DisclosedText text) {
    Map<String, String> digests = new LinkedHashMap<>();
    text.title().ifPresent(title -> digests.put("title", digest(title)));
    text.linkTitle().ifPresent(title -> digests.put("linkTitle", digest(title)));
    text.topic().ifPresent(topic -> digests.put("topic", digest(topic)));
    text.description().ifPresent(some -> digests.put("description", digest(some)));
    text.findings().forEach((id, some) -> digests.put(name("findings", id), digest(some)));
    text.people().forEach((id, some) -> digests.put(name("people", id), digest(some)));
    for (Section section : MarkdownDocument.parse(text.body()).sections()) {
      if (!section.source().isBlank()) {
        String name = section.heading().isEmpty() ? "intro" : "#" + section.id();
        digests.put(name, digest(section.source()));
      }
    }
    return digests;
  }

  private static String name(String kind, Key id) {
    return kind + "." + id;
  }

  private static String digest(String text) {
    return SegmentDigest.of(text).hex();
  }
}
