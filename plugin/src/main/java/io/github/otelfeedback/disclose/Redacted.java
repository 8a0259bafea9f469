package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.session.Redaction;
import io.github.otelfeedback.value.SiteLocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a session without what its record redacts.
 *
 * <p>In doubt more is withheld: where the record redacts a segment that the English text does not
 * have, or a translation is not built like the English text, nothing of that text but its topic is
 * left.
 */
record Redacted(DisclosedFacts facts, List<Redaction> redactions) {

  DisclosedFacts disclosed() {
    if (redactions.isEmpty()) {
      return facts;
    }
    Map<SiteLocale, DisclosedText> texts = new LinkedHashMap<>();
    RedactedSegments segments = new RedactedSegments(facts, redactions);
    facts
        .texts()
        .forEach(
            (locale, text) ->
                texts.put(locale, new RedactedText(facts, text, segments.in(text)).disclosed()));
    Set<String> english = segments.inEnglish();
    DisclosedFacts left = facts.with(texts).with(findings(english));
    boolean post = english.contains("title") || english.contains(RedactedSegments.ALL);
    return post && facts.publication() instanceof Publication.Blog ? left.withoutPost() : left;
  }

  private List<Finding> findings(Set<String> redacted) {
    return facts.findings().stream()
        .filter(finding -> !redacted.contains("findings." + finding.id()))
        .toList();
  }
}
