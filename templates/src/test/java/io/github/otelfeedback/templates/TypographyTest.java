package io.github.otelfeedback.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The typography of the website's locales, as their pages have it. */
class TypographyTest {

  private static final String CJK = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";

  /** Words that the website's text checks refuse in Japanese. */
  private static final List<String> REFUSED_IN_JAPANESE =
      List.of(
          "ユーザ(?!ー)",
          "サーバ(?!ー)",
          "コレクタ(?!ー)",
          "テレメトリ(?!ー)",
          "エクスポータ(?!ー)",
          "メトリック",
          "例えば",
          "全て",
          "代わり",
          "インターフェース",
          "ライブラリー",
          "プレフィックス");

  @Test
  void ukrainianHasItsOwnApostrophe() {
    assertThat(Bundle.of("uk").sentences()).noneMatch(text -> text.matches("(?s).*['’].*"));
    assertThat(Bundle.of("uk").sentences()).anyMatch(text -> text.contains("ʼ"));
  }

  @Test
  void frenchHasPlainSpacesBeforeDoublePunctuation() {
    assertThat(withoutAddresses("fr"))
        .noneMatch(text -> text.matches("(?s).*[^ ][:;?!](?:\\s|$).*"))
        .noneMatch(text -> text.matches("(?s).*[\u00A0\u202F\u2019].*"));
  }

  @Test
  void japaneseAndChineseHaveSpacesAroundLatinWords() {
    for (String locale : List.of("ja", "zh")) {
      assertThat(withoutAddresses(locale))
          .noneMatch(text -> text.matches("(?s).*" + CJK + "[A-Za-z0-9].*"))
          .noneMatch(text -> text.matches("(?s).*[A-Za-z0-9]" + CJK + ".*"));
    }
  }

  @Test
  void japaneseAndChineseHaveFullWidthPunctuation() {
    for (String locale : List.of("ja", "zh")) {
      assertThat(withoutAddresses(locale))
          .noneMatch(text -> text.matches("(?s).*" + CJK + "[,.;!?()].*"));
    }
    assertThat(withoutAddresses("zh")).noneMatch(text -> text.matches("(?s).*" + CJK + ":.*"));
  }

  @Test
  void japaneseHasOneSentencePerLine() {
    assertThat(Bundle.of("ja").sentences())
        .noneMatch(text -> text.matches("(?s).*[。？！](?![\\n）]|$).*"));
  }

  @Test
  void japaneseAvoidsTheWordsThatTheWebsiteRefuses() {
    assertThat(REFUSED_IN_JAPANESE)
        .allSatisfy(
            word ->
                assertThat(Bundle.of("ja").sentences())
                    .noneMatch(text -> text.matches("(?s).*" + word + ".*")));
  }

  @Test
  void spanishOpensItsQuestions() {
    assertThat(Bundle.of("es").sentences())
        .allSatisfy(
            text ->
                assertThat(text.chars().filter(c -> c == '?').count())
                    .isEqualTo(text.chars().filter(c -> c == '¿').count()));
  }

  @Test
  void romanianHasLettersWithCommas() {
    assertThat(Bundle.of("ro").sentences()).noneMatch(text -> text.matches("(?s).*[ŞşŢţ].*"));
  }

  private static List<String> withoutAddresses(String locale) {
    return Bundle.of(locale)
        .sentences()
        .map(text -> text.replaceAll("]\\([^)]*\\)", "]").replaceAll("\\{[a-z]+}", ""))
        .toList();
  }
}
