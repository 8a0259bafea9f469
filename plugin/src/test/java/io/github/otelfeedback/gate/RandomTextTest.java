package io.github.otelfeedback.gate;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomTextTest {

  /** Letters whose compatible form is longer or shorter, and what may stand between words. */
  private static final List<String> PIECES =
      List.of(
          "\u09DF",
          "\u09DC",
          "ক",
          "ﬁ",
          "Ǆ",
          "㍿",
          "ｶﾞ",
          "ガ",
          "한",
          "é",
          "e\u0301",
          "Acme",
          "Zyx",
          "'s",
          "’",
          "ʼ",
          " ",
          "  ",
          "\n",
          "\n\n",
          ". ",
          "# ",
          "[",
          "](/x)",
          "`",
          "漢字",
          "の",
          "İ",
          "ß",
          "1 TB",
          "@a",
          "&amp;",
          "\uD83D\uDE00",
          "\uD83D",
          "https://a.b/c");

  @ParameterizedTest
  @EnumSource(SiteLocale.class)
  void isReadWithoutAFault(SiteLocale locale) {
    Gate gate = Gate.of(locale, Lexicons.shipped().of(locale));
    Random random = new Random(20310502);
    for (int i = 0; i < 400; i++) {
      String text =
          Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
              .limit(1 + random.nextInt(12))
              .collect(Collectors.joining());
      assertThatCode(() -> gate.prompts(text, Approved.nothing())).doesNotThrowAnyException();
    }
  }
}
