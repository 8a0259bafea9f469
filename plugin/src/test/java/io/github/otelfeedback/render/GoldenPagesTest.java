package io.github.otelfeedback.render;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenPagesTest {

  @ParameterizedTest
  @EnumSource(
      value = SiteLocale.class,
      names = {"EN", "UK", "JA"})
  void aPostHasItsBlocksInOrder(SiteLocale locale) throws IOException {
    String path = "content/" + locale + "/blog/2025/otel-me-acme.md";
    Page post = Rendering.onAWholeWebsite().page(path, List.of(Acme.interview()), locale);
    new Golden("post-with-everything-" + locale).matches(List.of(post));
  }

  @Test
  void anOriginalInJapaneseHasTheIdsOfItsEnglishTranslation() throws IOException {
    List<Page> pages =
        Rendering.onAWholeWebsite()
            .render(List.of(Acme.japaneseOriginal()), SiteLocale.EN, SiteLocale.JA);
    new Golden("japanese-original").matches(pages);
  }

  @Test
  void anAnonymousPostTellsTheSectorAndTheMonth() throws IOException {
    Page post =
        Rendering.onAWholeWebsite()
            .page("content/en/blog/2023/first-steps.md", List.of(Acme.anonymous()), SiteLocale.EN);
    new Golden("anonymous-post").matches(List.of(post));
  }

  @ParameterizedTest
  @EnumSource(SiteLocale.class)
  void theIndexSpeaksOneLanguage(SiteLocale locale) throws IOException {
    String path = "content/" + locale + "/community/end-user/recordings.md";
    Page index = Rendering.onAWholeWebsite().page(path, Acme.archive(), locale);
    new Golden("index-" + locale).matches(List.of(index));
  }

  @Test
  void sectionsAreCreatedWithTheirPages() throws IOException {
    List<Page> pages =
        Rendering.onAnEmptyWebsite(true)
            .render(List.of(Acme.interview()), SiteLocale.EN, SiteLocale.FR);
    List<Page> starts =
        pages.stream().filter(page -> page.path().below().endsWith("_index.md")).toList();
    new Golden("created-sections").matches(starts);
  }
}
