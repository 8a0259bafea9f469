package io.github.otelfeedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ForbiddenCharactersTest {

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\p{Cntrl}\\x80-\\x9F\\x{2028}\\x{2029}"
              + "\\x{FEFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\p{Cs}"
              + "\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}"
              + "\\x{1FFFE}\\x{1FFFF}\\x{10FFFE}\\x{10FFFF}&&[^\\t\\n]]");

  @Test
  void theFirstOneOfAnyKindIsFound() {
    for (int c = 0; c < 0x20000; c++) {
      String text = "a\u00E9\uD800\uDC82" + Character.toString(c) + "b\u202E";
      Matcher first = FORBIDDEN.matcher(text);
      assertThat(first.find()).isTrue();
      assertThat(ForbiddenCharacters.firstIn(text)).as("%x", c).isEqualTo(first.start());
    }
  }

  @Test
  void thereIsNoneInPlainText() {
    assertThat(ForbiddenCharacters.firstIn("# A\ttext\n\u0995\u09BE \uD83D\uDE00 \u200D\n"))
        .isEqualTo(-1);
  }
}
