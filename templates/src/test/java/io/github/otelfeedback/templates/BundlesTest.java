package io.github.otelfeedback.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

  private static final Bundle ENGLISH = Bundle.of("en");

  /** Words that a language shares with English. */
  private static final Map<String, Set<String>> SHARED =
      Map.of(
          "es", Set.of("recordings.series", "links.video", "names.Panel", "blog.title"),
          "fr",
              Set.of(
                  "terms.session",
                  "feedback.kinds.adoption",
                  "links.notes",
                  "sectors.transport",
                  "blog.title"),
          "ja", Set.of("terms.End User SIG"),
          "pl", Set.of("sectors.media", "sectors.transport", "blog.title"),
          "pt", Set.of("links.post", "links.slides", "blog.title"),
          "ro",
              Set.of(
                  "terms.feedback",
                  "links.video",
                  "sectors.media",
                  "sectors.transport",
                  "blog.title"),
          "uk", Set.of("terms.End User SIG"));

  static Stream<Bundle> bundles() {
    return Bundle.all();
  }

  @Test
  void everyLocaleOfTheWebsiteHasABundleAndNoOther() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(Bundle.RESOURCES.resolve("messages"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(Bundle.LOCALES);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyExistsInEveryLocale(Bundle bundle) {
    assertThat(bundle.keys()).isEqualTo(ENGLISH.keys());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void keysHaveTheSameOrderInEveryLocale(Bundle bundle) {
    assertThat(bundle.texts().keySet().stream().map(Bundle::withoutCategory).distinct())
        .containsExactlyElementsOf(
            ENGLISH.texts().keySet().stream().map(Bundle::withoutCategory).distinct().toList());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void pluralsHaveTheCategoriesOfTheirLanguage(Bundle bundle) {
    assertThat(bundle.categories().keySet()).isEqualTo(ENGLISH.categories().keySet()).isNotEmpty();
    assertThat(bundle.categories().values())
        .allSatisfy(
            categories -> assertThat(categories).isEqualTo(bundle.categoriesOfTheLanguage()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theFormsOfAPluralTakeTheSamePlaceholders(Bundle bundle) {
    assertThat(bundle.texts())
        .allSatisfy(
            (key, text) ->
                assertThat(Bundle.placeholdersOf(text))
                    .isEqualTo(bundle.placeholders().get(Bundle.withoutCategory(key))));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void placeholdersAreTheSameInEveryLocale(Bundle bundle) {
    assertThat(bundle.placeholders()).isEqualTo(ENGLISH.placeholders());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void wordsAreTheSameAsInEnglishOnlyWhereTheLanguageHasThem(Bundle bundle) {
    Set<String> same = new TreeSet<>();
    bundle
        .texts()
        .forEach((key, text) -> same.addAll(isEnglish(key, text) ? Set.of(key) : Set.of()));
    same.removeIf(key -> key.startsWith("names.") && key.contains("OTel"));
    if (!bundle.locale().equals("en")) {
      assertThat(same).isEqualTo(SHARED.getOrDefault(bundle.locale(), Set.of()));
    }
  }

  private static boolean isEnglish(String key, String text) {
    String words = text.replaceAll("\\{[a-z]+}", "");
    return !key.startsWith("dates.")
        && words.matches("(?s).*\\p{L}.*")
        && text.equals(ENGLISH.texts().get(key));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void linksLeadToTheSamePlacesInEveryLocale(Bundle bundle) {
    assertThat(bundle.addresses()).isEqualTo(ENGLISH.addresses());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void nothingIsEmptyButTheReviewThatIsStillToCome(Bundle bundle) {
    assertThat(bundle.texts())
        .allSatisfy(
            (key, text) -> {
              if (!key.startsWith("review.")) {
                assertThat(text).isNotEmpty();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aReviewHasBothAReviewerAndADate(Bundle bundle) {
    boolean reviewed = !bundle.texts().getOrDefault("review.by", "").isEmpty();
    assertThat(bundle.texts().get("review.date")).matches(reviewed ? "\\d{4}-\\d{2}-\\d{2}" : "");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void patternsOfDatesAreUnicodes(Bundle bundle) {
    List<String> patterns = List.of("day", "first", "month", "year");
    assertThat(patterns)
        .allSatisfy(name -> assertThat(format(bundle, name)).doesNotContain("yyyy", "MMMM"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void onlyADayCanHaveAWeekday(Bundle bundle) {
    assertThat(fields(bundle, "month")).doesNotContain("E", "d", "c");
    assertThat(fields(bundle, "year")).doesNotContain("E", "d", "c", "M", "L");
  }

  private static String fields(Bundle bundle, String name) {
    return bundle.texts().getOrDefault("dates." + name, "").replaceAll("'[^']*'", "");
  }

  private static String format(Bundle bundle, String name) {
    String pattern = bundle.texts().getOrDefault("dates." + name, "");
    return new SimpleDateFormat(pattern, new ULocale(bundle.locale())).format(0L);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noCommentOfAPageCanEndEarly(Bundle bundle) {
    assertThat(bundle.texts().get("post.origin")).doesNotContain("--", ">");
    assertThat(bundle.texts().get("recordings.origin")).doesNotContain("--", ">");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextHoldsHtmlShortcodesOrTags(Bundle bundle) {
    assertThat(bundle.texts().values())
        .allSatisfy(text -> assertThat(text).doesNotContain("<", "{{", "}}", "%>"));
  }
}
