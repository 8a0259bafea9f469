package io.github.otelfeedback.localize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.DisclosedFacts;
import io.github.otelfeedback.disclose.DisclosedRecording;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.disclose.NamedSession;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.localize.TranslationState.Freshness;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.LanguageTag;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocalizerTest {

  private static final DisclosedText ENGLISH =
      text(SiteLocale.EN, "Above.\n\n## What's next?\n\nMore.\n\n### Q&A\n", Map.of());

  @Test
  void headingsOfATranslationGetTheEnglishIds() {
    DisclosedText japanese =
        text(SiteLocale.JA, "導入。\n\n## 次のステップ\n\n続き。\n\n### Q&A {#other}\n", Map.of());
    assertThat(body(localize(ENGLISH, japanese)))
        .isEqualTo("導入。\n\n## 次のステップ {#whats-next}\n\n続き。\n\n### Q&A {#qa}\n");
  }

  @Test
  void headingsAreLeftAloneWhereTheirNumbersDiffer() {
    DisclosedText japanese = text(SiteLocale.JA, "## 次のステップ\n", Map.of());
    assertThat(body(localize(ENGLISH, japanese))).isEqualTo("## 次のステップ\n");
  }

  @Test
  void englishNeedsNoIds() {
    assertThat(body(localize(SiteLocale.EN, SiteLocale.EN, ENGLISH))).isEqualTo(ENGLISH.body());
  }

  @Test
  void aSessionWithoutATextInTheLocaleStaysInTheList() {
    LocalizedSession session = localize(SiteLocale.KO, SiteLocale.EN, ENGLISH);
    assertThat(session.text()).isEmpty();
    assertThat(session.post()).isEmpty();
    assertThat(session.state().segments()).isEmpty();
  }

  @Test
  void segmentsAreNamedInOrder() {
    assertThat(Segments.of(ENGLISH).texts())
        .containsExactly(
            Map.entry("title", "Title"),
            Map.entry("findings.docs", "Docs."),
            Map.entry("people.ada", "Engineer"),
            Map.entry("intro", "Above."),
            Map.entry("#whats-next", "## What's next?\n\nMore."),
            Map.entry("#qa", "### Q&A"));
  }

  @Test
  void aDigestIsTheStartOfTheSha256OfTheTrimmedTextInNfc() {
    Map<String, String> digests =
        Segments.of(text(SiteLocale.EN, "  e\u0301\n\n", Map.of())).digests();
    assertThat(digests).containsEntry("intro", "4a99557e4033c353");
  }

  @Test
  void whatChangedSinceTheTranslationIsStale() {
    Map<String, String> digests = new LinkedHashMap<>(Segments.of(ENGLISH).digests());
    digests.put("intro", "0123456789abcdef");
    digests.put("#qa", Segments.waiting("0".repeat(16)));
    digests.remove("title");
    TranslationState state = localize(ENGLISH, text(SiteLocale.JA, "導入。\n", digests)).state();
    assertThat(state.named(Freshness.STALE)).containsExactly("intro");
    assertThat(state.named(Freshness.WAITING)).containsExactly("#qa");
    assertThat(state.named(Freshness.UNKNOWN)).containsExactly("title");
    assertThat(state.named(Freshness.FRESH)).hasSize(3);
    assertThat(state.isFresh()).isFalse();
  }

  @Test
  void englishCanItselfBeTheTranslation() {
    DisclosedText japanese = text(SiteLocale.JA, "導入。\n", Map.of());
    assertThat(localize(SiteLocale.JA, SiteLocale.JA, ENGLISH, japanese).state().segments())
        .isEmpty();
    assertThat(localize(SiteLocale.EN, SiteLocale.JA, ENGLISH, japanese).state().segments())
        .containsEntry("intro", Freshness.UNKNOWN);
  }

  private static LocalizedSession localize(DisclosedText... texts) {
    return localize(SiteLocale.JA, SiteLocale.EN, texts);
  }

  private static LocalizedSession localize(
      SiteLocale locale, SiteLocale original, DisclosedText... texts) {
    Map<SiteLocale, DisclosedText> byLocale = new LinkedHashMap<>();
    Stream.of(texts).forEach(text -> byLocale.put(text.locale(), text));
    Localizer localizer =
        new Localizer(new Bundles(new TemplateReader(Path.of("."), Optional.empty())));
    return localizer.localize(List.of(session(original, byLocale)), locale).sessions().get(0);
  }

  private static String body(LocalizedSession session) {
    return session.text().orElseThrow().body();
  }

  private static NamedSession session(SiteLocale original, Map<SiteLocale, DisclosedText> texts) {
    PartialDate date = PartialDate.parse("2025").toOptional().orElseThrow();
    Series series =
        new Series(
            new Key("series"),
            List.of(new Series.Name("Series", date)),
            Optional.empty(),
            Optional.empty());
    DisclosedFacts facts =
        new DisclosedFacts(
            new SessionId("some-session"),
            false,
            new When(Optional.of(date), When.Basis.STATED, Optional.empty()),
            series,
            Optional.empty(),
            List.of(new LanguageTag("en")),
            original,
            List.of(),
            new Publication.IndexOnly(),
            List.of(),
            texts,
            List.of());
    DisclosedRecording recording =
        new DisclosedRecording(RecordingState.NONE, Optional.empty(), Optional.empty());
    return new NamedSession(facts, Optional.empty(), false, List.of(), recording);
  }

  private static DisclosedText text(SiteLocale locale, String body, Map<String, String> segments) {
    return new DisclosedText(
        locale,
        Optional.of("Title"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(new Key("docs"), "Docs."),
        Map.of(new Key("ada"), "Engineer"),
        Optional.empty(),
        segments,
        List.of(),
        body);
  }
}
