package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a session in one locale, as far as it may be shown. */
public record DisclosedText(
    SiteLocale locale,
    Optional<String> title,
    Optional<String> linkTitle,
    Optional<String> topic,
    Optional<String> description,
    Map<Key, String> findings,
    Map<Key, String> people,
    Optional<Translation> translation,
    Map<String, String> segments,
    List<String> keep,
    String body) {

  /** The same text with another body. */
  public DisclosedText with(String other) {
    return with(segments, other);
  }

  /** The same text without its body, and without what that was translated from. */
  public DisclosedText withoutBody() {
    return with(Map.of(), "");
  }

  private DisclosedText with(Map<String, String> from, String other) {
    return new DisclosedText(
        locale,
        title,
        linkTitle,
        topic,
        description,
        findings,
        people,
        translation,
        from,
        keep,
        other);
  }
}
