package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SiteLocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the text of an invented session in a locale, one property at a time. */
final class Written {

  private final SiteLocale locale;
  private Optional<String> title = Optional.empty();
  private Optional<String> topic = Optional.empty();
  private final Map<Key, String> findings = new LinkedHashMap<>();
  private final Map<Key, String> people = new LinkedHashMap<>();
  private Optional<Translation> translation = Optional.empty();
  private String body = "";

  private Written(SiteLocale locale) {
    this.locale = locale;
  }

  static Written in(SiteLocale locale) {
    return new Written(locale);
  }

  Written title(String text) {
    title = Optional.of(text);
    return this;
  }

  Written topic(String text) {
    topic = Optional.of(text);
    return this;
  }

  Written finding(String id, String text) {
    findings.put(new Key(id), text);
    return this;
  }

  Written person(String id, String text) {
    people.put(new Key(id), text);
    return this;
  }

  Written translated(Translation.State state, boolean machine) {
    translation = Optional.of(new Translation(List.of(), machine, state));
    return this;
  }

  Written body(String markdown) {
    body = markdown;
    return this;
  }

  DisclosedText text() {
    return new DisclosedText(
        locale,
        title,
        Optional.empty(),
        topic,
        Optional.empty(),
        findings,
        people,
        translation,
        Map.of(),
        List.of(),
        body);
  }
}
