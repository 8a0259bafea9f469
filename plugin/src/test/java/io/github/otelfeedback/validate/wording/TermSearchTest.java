package io.github.otelfeedback.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.site.Vocabulary;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermSearchTest {

  private static final List<String> PIECES =
      List.of(
          "opentelemetry",
          "Open-Telemetry",
          "back end",
          "backends",
          "OS X",
          "mac os",
          "java",
          "javaDoc",
          "JAVA agent",
          "node js",
          "http2",
          "he or she",
          "3rd-party",
          "k8s",
          "GITHUB",
          "github",
          "grpc",
          "Ruby",
          "é",
          "\u0301",
          "ö",
          ".",
          "-",
          "/",
          "@",
          "#",
          " ",
          " ",
          " ",
          "ー",
          "インターフェース",
          "代わり",
          "'s",
          "_",
          "x",
          "://");

  @Test
  void findsWhatAskingTheTermsOneAfterTheOtherFinds() {
    Vocabulary vocabulary = Vocabulary.shipped();
    List<Term> terms =
        Stream.concat(Terms.everywhere(vocabulary).stream(), Terms.japanese(vocabulary).stream())
            .toList();
    TermSearch search = new TermSearch(terms);
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < 3000; i++) {
      String text = text(random);
      List<String> expected =
          terms.stream()
              .flatMap(
                  term ->
                      term.pattern()
                          .matcher(text)
                          .results()
                          .filter(term::refuses)
                          .map(one -> term.shown() + "@" + one.start() + "-" + one.end()))
              .sorted()
              .toList();
      found += expected.size();
      assertThat(
              search.in(text).stream()
                  .map(
                      one ->
                          one.term().shown() + "@" + one.words().start() + "-" + one.words().end())
                  .sorted())
          .as(text)
          .isEqualTo(expected);
    }
    assertThat(found).isGreaterThan(1500);
  }

  private static String text(Random random) {
    return random
        .ints(1 + random.nextInt(9), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }
}
