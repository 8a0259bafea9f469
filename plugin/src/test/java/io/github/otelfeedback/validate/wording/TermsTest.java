package io.github.otelfeedback.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.site.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static final Vocabulary WEBSITE =
      new Vocabulary(
          List.of("OTel"),
          Map.of(
              "(cloud)-(native)", "$1 $2",
              "(?<![.-])java\\b(?![.])", "Java",
              "lamp[- ]post(s)?", "lamppost$1"),
          Map.of());

  @Test
  void theListOfTheWebsiteStandsInPlaceOfTheShippedPatterns() {
    assertThat(written("lamp-posts and back-ends")).containsExactly("lampposts");
    assertThat(written(Vocabulary.shipped(), "lamp-posts and back-ends"))
        .containsExactly("backends");
  }

  @Test
  void eachGroupOfThePatternIsKept() {
    assertThat(written("We are Cloud-native now.")).containsExactly("Cloud native");
  }

  @Test
  void aPatternThatLooksAroundItselfIsTakenAsItStands() {
    assertThat(written("java, file.java, java.util and opentelemetry-java"))
        .containsExactly("Java");
  }

  @Test
  void aMarkOnItsLetterMakesAnotherWordAndAVowelOfBengaliDoesNot() {
    assertThat(written(Vocabulary.shipped(), "github\u0301 e\u0301github")).isEmpty();
    assertThat(written(Vocabulary.shipped(), "github\u09C7")).containsExactly("GitHub");
  }

  @Test
  void aMessageNamesNothingThatTheAuthorWrote() {
    assertThat(Terms.everywhere(WEBSITE))
        .extracting(Term::shown)
        .contains("lamppost", "")
        .noneMatch(shown -> shown.contains("$"));
  }

  private static Stream<String> written(String text) {
    return written(WEBSITE, text);
  }

  private static Stream<String> written(Vocabulary vocabulary, String text) {
    return Terms.everywhere(vocabulary).stream()
        .flatMap(
            term ->
                term.pattern().matcher(text).results().filter(term::refuses).map(term::written));
  }
}
