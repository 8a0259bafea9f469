package io.github.otelfeedback.localize;

import io.github.otelfeedback.disclose.DisclosedFacts;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.value.SiteLocale;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session as one locale sees it.
 *
 * <p>The text is absent where nobody wrote it in that locale. Headings of a translation carry the
 * ids of the English ones.
 */
public record LocalizedSession(
    DisclosedSession session,
    SiteLocale locale,
    Optional<DisclosedText> text,
    TranslationState state) {

  /** The same session with those of its texts alone that its post in this locale depends on. */
  public LocalizedSession forPost() {
    return new LocalizedSession(session.with(textsOfPost()), locale, text, state);
  }

  /**
   * The same session with those of its texts alone that its row in this locale depends on, without
   * their bodies, which no index of sessions shows.
   */
  public LocalizedSession forIndex() {
    Map<SiteLocale, DisclosedText> texts = textsOfIndex();
    texts.replaceAll((key, text) -> text.withoutBody());
    return new LocalizedSession(
        session.with(texts),
        locale,
        text.map(DisclosedText::withoutBody),
        new TranslationState(Map.of()));
  }

  /** The texts that its post in this locale depends on, in the order of the locales. */
  public Map<SiteLocale, DisclosedText> textsOfPost() {
    return texts(List.of(locale, SiteLocale.EN, facts().original()));
  }

  /** The texts that its row in this locale depends on, in the order of the locales. */
  public Map<SiteLocale, DisclosedText> textsOfIndex() {
    return texts(List.of(locale, SiteLocale.EN));
  }

  private Map<SiteLocale, DisclosedText> texts(List<SiteLocale> locales) {
    Map<SiteLocale, DisclosedText> texts = new EnumMap<>(SiteLocale.class);
    texts.putAll(facts().texts());
    texts.keySet().retainAll(locales);
    return texts;
  }

  public DisclosedFacts facts() {
    return session.facts();
  }

  /** How its post is published, if one is generated in this locale. */
  public Optional<Publication.Blog> post() {
    return text.flatMap(this::post);
  }

  /** How its post is published, if one is generated in English. */
  public Optional<Publication.Blog> englishPost() {
    return Optional.ofNullable(facts().texts().get(SiteLocale.EN)).flatMap(this::post);
  }

  private Optional<Publication.Blog> post(DisclosedText written) {
    boolean ready = !facts().draft() && written.title().isPresent();
    return ready && facts().publication() instanceof Publication.Blog blog
        ? Optional.of(blog)
        : Optional.empty();
  }
}
