package io.github.otelfeedback.preview;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.DisclosedFacts;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.disclose.NamedSession;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.value.SiteLocale;
import io.github.otelfeedback.value.Slug;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a session as if it were ready: what a draft still lacks is filled with what it would get.
 */
record PreviewSession(DisclosedSession session, LocalDate today) {

  DisclosedSession asIfReady() {
    DisclosedFacts facts = ready(session.facts());
    if (session instanceof NamedSession named) {
      return new NamedSession(
          facts, named.organization(), named.group(), named.people(), named.recording());
    }
    AnonymousSession anonymous = (AnonymousSession) session;
    return new AnonymousSession(
        facts, anonymous.sector(), anonymous.people(), anonymous.recording(), anonymous.approval());
  }

  private DisclosedFacts ready(DisclosedFacts facts) {
    return new DisclosedFacts(
        facts.id(),
        false,
        facts.when(),
        facts.series(),
        facts.event(),
        facts.languages(),
        facts.original(),
        facts.findings(),
        publication(facts),
        facts.links(),
        titled(facts.texts()),
        facts.pictures());
  }

  private Publication publication(DisclosedFacts facts) {
    boolean written = facts.texts().values().stream().anyMatch(text -> !text.body().isBlank());
    return facts.publication() instanceof Publication.IndexOnly && written
        ? new Publication.Blog(
            new Slug(facts.id().text()),
            today,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of())
        : facts.publication();
  }

  private static Map<SiteLocale, DisclosedText> titled(Map<SiteLocale, DisclosedText> texts) {
    Map<SiteLocale, DisclosedText> titled = new LinkedHashMap<>();
    texts.forEach((locale, text) -> titled.put(locale, titled(text)));
    return titled;
  }

  private static DisclosedText titled(DisclosedText text) {
    return new DisclosedText(
        text.locale(),
        text.title().or(text::topic).or(() -> Optional.of("Untitled")),
        text.linkTitle(),
        text.topic(),
        text.description(),
        text.findings(),
        text.people(),
        text.translation(),
        text.segments(),
        text.keep(),
        text.body());
  }
}
