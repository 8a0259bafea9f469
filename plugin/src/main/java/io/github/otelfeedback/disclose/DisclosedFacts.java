package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.value.LanguageTag;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a session that are told whether or not its organization is named.
 *
 * <p>For an anonymous session the date is no finer than a month, and event, links to material and
 * issue addresses of findings are left out, because each of them can be looked up.
 *
 * @param draft whether there are only previews of it: its author says so, or it has no English text
 *     yet, and the website gets English first
 * @param original the locale in which it was written up first
 */
public record DisclosedFacts(
    SessionId id,
    boolean draft,
    When when,
    Series series,
    Optional<String> event,
    List<LanguageTag> languages,
    SiteLocale original,
    List<Finding> findings,
    Publication publication,
    List<Material> links,
    Map<SiteLocale, DisclosedText> texts,
    List<Picture> pictures) {

  /**
   * The text that a translation into a locale is made from: the English one, and for English the
   * original; absent for the original itself.
   */
  public Optional<DisclosedText> translatedFrom(SiteLocale locale) {
    SiteLocale from = locale.isEnglish() ? original : SiteLocale.EN;
    return locale == original ? Optional.empty() : Optional.ofNullable(texts.get(from));
  }

  DisclosedFacts withoutPost() {
    return with(new Publication.IndexOnly(), texts);
  }

  DisclosedFacts with(Map<SiteLocale, DisclosedText> others) {
    return with(publication, others);
  }

  private DisclosedFacts with(Publication other, Map<SiteLocale, DisclosedText> others) {
    return new DisclosedFacts(
        id, draft, when, series, event, languages, original, findings, other, links, others,
        pictures);
  }

  DisclosedFacts with(List<Finding> others) {
    return new DisclosedFacts(
        id,
        draft,
        when,
        series,
        event,
        languages,
        original,
        others,
        publication,
        links,
        texts,
        pictures);
  }

  DisclosedFacts withPictures(List<Picture> others) {
    return new DisclosedFacts(
        id,
        draft,
        when,
        series,
        event,
        languages,
        original,
        findings,
        publication,
        links,
        texts,
        others);
  }

  DisclosedFacts heldBack() {
    return new DisclosedFacts(
        id,
        true,
        when,
        series,
        event,
        languages,
        original,
        findings,
        publication,
        links,
        texts,
        pictures);
  }
}
