package io.github.otelfeedback.localize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.value.LanguageTag;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EN; March 16, 2025; October 1, 2021; March 2025; 2025",
        "BN; ১৬ মার্চ, ২০২৫; ১ অক্টোবর, ২০২১; মার্চ ২০২৫; ২০২৫",
        "ES; 16 de marzo de 2025; 1 de octubre de 2021; marzo de 2025; 2025",
        "FR; 16 mars 2025; 1er octobre 2021; mars 2025; 2025",
        "JA; 2025年3月16日; 2021年10月1日; 2025年3月; 2025年",
        "KO; 2025년 3월 16일; 2021년 10월 1일; 2025년 3월; 2025년",
        "PL; 16 marca 2025; 1 października 2021; marzec 2025; 2025",
        "PT; 16 de março de 2025; 1 de outubro de 2021; março de 2025; 2025",
        "RO; 16 martie 2025; 1 octombrie 2021; martie 2025; 2025",
        "UK; 16 березня 2025 року; 1 жовтня 2021 року; березень 2025 року; 2025 рік",
        "ZH; 2025 年 3 月 16 日; 2021 年 10 月 1 日; 2025 年 3 月; 2025 年"
      })
  void datesAreWrittenAsTheLocaleDoesAndNoFinerThanTheyAre(
      SiteLocale locale, String day, String first, String month, String year) {
    DateWords words = new DateWords(Shipped.messages(locale));
    assertThat(words.of(date("2025-03-16"))).isEqualTo(day);
    assertThat(words.of(date("2021-10-01"))).isEqualTo(first);
    assertThat(words.of(date("2025-03"))).isEqualTo(month);
    assertThat(words.of(date("2025"))).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EN; Japanese, Portuguese (Brazil), xyz",
        "BN; জাপানি, পর্তুগিজ (ব্রাজিল), xyz",
        "ES; japonés, portugués (Brasil), xyz",
        "FR; japonais, portugais (Brésil), xyz",
        "JA; 日本語、ポルトガル語（ブラジル）、xyz",
        "KO; 일본어, 포르투갈어(브라질), xyz",
        "PL; japoński, portugalski (Brazylia), xyz",
        "PT; japonês, português (Brasil), xyz",
        "RO; japoneză, portugheză (Brazilia), xyz",
        "UK; японська, португальська (Бразилія), xyz",
        "ZH; 日语、葡萄牙语（巴西）、xyz"
      })
  void languagesAreNamedInTheLanguageOfThePage(SiteLocale locale, String names) {
    List<LanguageTag> languages =
        List.of(new LanguageTag("ja"), new LanguageTag("pt-BR"), new LanguageTag("xyz"));
    assertThat(new LanguageWords(Shipped.messages(locale)).of(languages)).isEqualTo(names);
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).toOptional().orElseThrow();
  }
}
