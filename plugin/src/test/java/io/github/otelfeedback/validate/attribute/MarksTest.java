package io.github.otelfeedback.validate.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.value.SiteLocale;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They run 400 services. | scale",
        "They run 1,437 services. | count scale",
        "They run some 37 internal services. | count scale",
        "They run hundreds of services. | scale",
        "Four hundred nodes send spans. | scale",
        "It is 1.4 million spans in a second. | scale",
        "It is 1.43 million spans in a second. | count scale",
        "It is 12 TB a day. | scale",
        "A team of 250 engineers. | size",
        "A team of 251 engineers. | count size",
        "Thousands of employees. | size",
        "A bank in Germany. | region",
        "A bank in the UK. | region",
        "A European bank. | region",
        "Most of it is Java. | stack",
        "It is C++ behind gRPC. | stack",
        "She is a principal engineer. | role",
        "He is head of observability. | role",
        "They began on March 14, 2025. | date",
        "They began on 14 March. | date",
        "They began on 2025-03-14. | date",
      })
  void whatAnEnglishSentenceTells(String sentence, String attributes) {
    assertThat(told(sentence)).isEqualTo(new TreeSet<>(Set.of(attributes.split(" "))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two needs brought the team to OpenTelemetry.",
        "They began in March 2025.",
        "In 2025 services were few.",
        "It takes 15 minutes to deploy.",
        "Three teams share one Collector.",
        "It was answered with a 404 page.",
        "Version 1.32 services are old.",
        "JavaScripts and a `Java` span, see [it](https://example.com/Kafka).",
        "An engineer of the team said so.",
        "Jersey is a library.",
        "The road map may change, and so may 5 spans.",
      })
  void whatTellsNothing(String sentence) {
    assertThat(told(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BN, ১৪ মার্চ শুরু।",
    "ES, El 14 de marzo de 2025.",
    "FR, Le 14 mars 2025.",
    "JA, 2025年3月14日に始めた。",
    "KO, 3월 14일에 시작했다.",
    "PL, Dnia 14 marca 2025.",
    "PT, Em 14 de março.",
    "RO, Pe 14 martie.",
    "UK, Це було 14 березня.",
    "ZH, 3月14日开始。",
  })
  void aDayIsReadInEveryLocale(SiteLocale locale, String sentence) {
    assertThat(Days.in(Prose.of(sentence), locale).toList()).hasSize(1);
    assertThat(Days.in(Prose.of(Normalizer.normalize(sentence, Form.NFD)), locale).toList())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "BN, \u099C\u09BE\u09A8\u09C1\u09DF\u09BE\u09B0\u09BF \u09EA",
    "FR, le 4 d\u00E9cembre",
    "PT, 4 de mar\u00E7o",
    "PL, 4 pa\u017Adziernika",
  })
  void aMonthIsReadInAllFormsOfItsLetters(SiteLocale locale, String day) {
    assertThat(Stream.of(Form.values()).map(form -> Normalizer.normalize(day, form)))
        .allSatisfy(written -> assertThat(Days.in(written, locale).toList()).hasSize(1));
    assertThat(Days.in(day, locale).toList()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "BN, \u09AE\u09BE\u09AE\u09C7 4",
    "BN, 4 \u09AE\u09C7\u0981",
    "FR, e\u0301mai 4",
    "EN, 4 Mayo\u0301",
    "EN, 4 May\u0301",
    "EN, e\u0301May 4",
  })
  void aMonthWithinAWordIsNoDayAlsoWhereMarksStandApart(SiteLocale locale, String sentence) {
    assertThat(Days.in(sentence, locale).toList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is Java\u0301 here.",
        "The Peru\u0301 of old.",
        "About e\u0301400 services.",
        "A SRE\u0301 said so.",
      })
  void aMarkMakesAnotherWord(String sentence) {
    assertThat(told(sentence)).isEmpty();
  }

  @Test
  void aCountryIsReadInAllFormsOfItsLetters() {
    assertThat(told("In Co\u0302te d\u2019Ivoire.")).containsExactly("region");
  }

  private static Set<String> told(String sentence) {
    String prose = Prose.of(sentence);
    List<Stream<Mark>> all =
        List.of(
            Regions.in(prose),
            Amounts.in(prose),
            Roles.in(prose),
            Technologies.in(prose),
            Days.in(prose, SiteLocale.EN));
    return all.stream()
        .flatMap(marks -> marks)
        .map(mark -> mark.attribute().key())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
