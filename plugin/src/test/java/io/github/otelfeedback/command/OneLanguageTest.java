package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page mixes languages, and a label that did would be noticed. */
class OneLanguageTest {

  private static final Path ONE_SESSION =
      Path.of("src", "test", "resources", "locales", "one-session-in-all-of-them");
  private static final Path EXAMPLE = Path.of("..", "example-site");
  private static final Messages ENGLISH =
      new Bundles(new TemplateReader(EXAMPLE, Optional.empty())).of(SiteLocale.EN);

  static Stream<SiteLocale> locales() {
    return Arrays.stream(SiteLocale.values());
  }

  static Stream<SiteLocale> translations() {
    return EnumSet.complementOf(EnumSet.of(SiteLocale.EN)).stream();
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyTextOfTheExampleIsInTheLanguageOfItsPage(SiteLocale locale) throws Exception {
    allIn(EXAMPLE, locale);
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyTextOfTheInventedSessionIsInTheLanguageOfItsPage(SiteLocale locale) throws Exception {
    allIn(ONE_SESSION, locale);
  }

  private static void allIn(Path folder, SiteLocale locale) throws Exception {
    PageLanguage words = new PageLanguage(folder, locale);
    List<String> pages = pages(folder, locale);
    assertThat(pages).isNotEmpty();
    assertThat(pages.stream().flatMap(page -> words.foreign(page).stream())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void eachLabelThatFellBackToEnglishIsNoticed(SiteLocale locale) throws Exception {
    PageLanguage words = new PageLanguage(ONE_SESSION, locale);
    List<String> noticed = new ArrayList<>();
    for (String page : pages(ONE_SESSION, locale)) {
      for (Map.Entry<String, String> label : shown(words.messages())) {
        String own = start(label.getValue());
        String english = start(ENGLISH.find(label.getKey()).orElse(""));
        if (page.contains(own) && canBeTold(own, english, words.messages())) {
          assertThat(words.foreign(page.replace(own, english))).as(label.getKey()).isNotEmpty();
          noticed.add(label.getKey());
        }
      }
    }
    assertThat(noticed)
        .contains("recordings.title", "post.watch", "feedback.heading")
        .hasSizeGreaterThan(15);
  }

  private static List<Map.Entry<String, String>> shown(Messages messages) {
    return messages.words().entrySet().stream()
        .filter(word -> !word.getKey().startsWith("terms."))
        .toList();
  }

  /** Some words are the same in both languages, or mean something else in the other one. */
  private static boolean canBeTold(String own, String english, Messages messages) {
    return own.length() > 1
        && english.length() > 3
        && !own.contains(english)
        && messages.words().values().stream().map(text -> start(text)).noneMatch(english::equals);
  }

  @ParameterizedTest
  @MethodSource("translations")
  void aPartOfTheWriteUpThatFellBackToEnglishIsNoticed(SiteLocale locale) throws Exception {
    PageLanguage words = new PageLanguage(ONE_SESSION, locale);
    String post = Files.readString(file(ONE_SESSION, locale, "blog/2031/otel-me-example-corp.md"));
    assertThat(words.foreign(post + "\nThe team wants to send metrics over `OTLP`, too.\n"))
        .contains("The team wants to send metrics over");
    assertThat(words.foreign(post.replaceFirst("\n## [^{]*", "\n## Two steps "))).isNotEmpty();
    assertThat(words.foreign(post.replaceFirst("title: .*", "title: Sampling"))).isNotEmpty();
  }

  @Test
  void theEnglishPagesWouldNotPassAsAnother() throws Exception {
    PageLanguage french = new PageLanguage(ONE_SESSION, SiteLocale.FR);
    assertThat(pages(ONE_SESSION, SiteLocale.EN))
        .allSatisfy(page -> assertThat(french.foreign(page)).isNotEmpty());
  }

  /** A label up to its first placeholder, link or colon, as it stands unwrapped on a page. */
  private static String start(String text) {
    return text.split("[{\\[:：\n]", 2)[0].strip();
  }

  private static List<String> pages(Path folder, SiteLocale locale) throws Exception {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(file(folder, locale, ""))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
    }
    return pages;
  }

  private static Path file(Path folder, SiteLocale locale, String below) {
    return folder.resolve("content").resolve(locale.code()).resolve(below);
  }
}
