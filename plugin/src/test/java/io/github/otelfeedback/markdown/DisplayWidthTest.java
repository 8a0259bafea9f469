package io.github.otelfeedback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "'', 0",
    "звʼязок, 7",
    "日本語, 6",
    "（あ）, 6",
    "ｱｲｳ, 3",
    "e\u0301, 1",
    "😀, 2",
    "😀😀, 4",
    "👍\uD83C\uDFFD, 2",
    "👩\u200D💻, 2",
    "🇺🇦🇯🇵, 4",
    "1\uFE0F\u20E3, 2",
    "©, 1",
    "©\uFE0F, 2",
    "—…“, 3"
  })
  void widthIsWhatPrettierCounts(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void whatIsKnownOfManyLettersIsWhatUnicodeSays() {
    for (int code = 0; code < 0x20000; code++) {
      for (String behind : List.of("", "a", "\uFE0F", "\u20E3", "\u0301")) {
        String text = "a" + Character.toString(code) + behind;
        assertThat(DisplayWidth.of(text)).as("%x", code).isEqualTo(DisplayWidth.measured(text));
      }
    }
  }
}
