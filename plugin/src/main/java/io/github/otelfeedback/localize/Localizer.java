package io.github.otelfeedback.localize;

import io.github.otelfeedback.disclose.DisclosedFacts;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.markdown.Heading;
import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses words and texts for a locale.
 *
 * <p>A session keeps its place in the list whether or not it has a text in the locale. Headings of
 * a translation get the ids of the English ones, as the website asks of localized pages; where
 * their numbers differ they are left alone, which {@code validate} reports.
 */
public final class Localizer implements Completion {

  private final Bundles bundles;
  private final Map<DisclosedText, Original> originals =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** What translations ask of the text that they are made from. */
  private record Original(List<String> headingIds, Segments segments) {

    static Original of(DisclosedText text) {
      MarkdownDocument body = MarkdownDocument.parse(text.body());
      return new Original(
          body.headings().stream().map(Heading::id).toList(), Segments.of(text, body));
    }
  }

  public Localizer(Bundles bundles) {
    this.bundles = bundles;
  }

  /** The sessions as a locale sees them. */
  public Localized localize(List<DisclosedSession> sessions, SiteLocale locale) {
    Localized outline = outline(sessions, locale);
    return new Localized(
        locale,
        outline.messages(),
        outline.sessions().parallelStream().map(this::complete).toList());
  }

  /** The same, but without heading ids and state, which {@link #complete} adds. */
  public Localized outline(List<DisclosedSession> sessions, SiteLocale locale) {
    return new Localized(
        locale,
        bundles.of(locale),
        sessions.stream().map(session -> outline(session, locale)).toList());
  }

  private static LocalizedSession outline(DisclosedSession session, SiteLocale locale) {
    return new LocalizedSession(
        session,
        locale,
        Optional.ofNullable(session.facts().texts().get(locale)),
        new TranslationState(Map.of()));
  }

  @Override
  public LocalizedSession complete(LocalizedSession outline) {
    DisclosedFacts facts = outline.facts();
    return new LocalizedSession(
        outline.session(),
        outline.locale(),
        outline.text().map(own -> withHeadingIds(own, facts)),
        state(outline.text(), facts));
  }

  @Override
  public boolean isUpToDate(LocalizedSession outline) {
    return state(outline.text(), outline.facts()).isFresh();
  }

  private DisclosedText withHeadingIds(DisclosedText text, DisclosedFacts facts) {
    DisclosedText english = facts.texts().get(SiteLocale.EN);
    if (text.locale().isEnglish() || english == null) {
      return text;
    }
    MarkdownDocument document = MarkdownDocument.parse(text.body());
    List<String> ids = original(english).headingIds();
    return ids.size() == document.headings().size()
        ? text.with(document.withHeadingIds(ids))
        : text;
  }

  private TranslationState state(Optional<DisclosedText> text, DisclosedFacts facts) {
    Optional<DisclosedText> source = text.flatMap(own -> facts.translatedFrom(own.locale()));
    Map<String, String> digests = text.map(DisclosedText::segments).orElse(Map.of());
    return source
        .map(from -> original(from).segments().compare(digests))
        .orElseGet(() -> new TranslationState(Map.of()));
  }

  private Original original(DisclosedText text) {
    return originals.computeIfAbsent(text, Original::of);
  }
}
