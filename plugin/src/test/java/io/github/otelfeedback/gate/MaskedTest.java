package io.github.otelfeedback.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MaskedTest {

  private static final List<String> PIECES =
      List.of(
          "a", "B1", " ", "\n", "#", "#12", "x/y#3", ".", "io", "a.io", "@", "é", "://", "www.");

  private static final Pattern NUMBERED = Pattern.compile("(?<![\\w/.-])([\\w.-]+/[\\w.-]+#\\d+)");
  private static final Pattern HOST = Pattern.compile("(?<![\\w.])[\\p{L}\\d.]+\\.io\\b(?!\\w)");

  @Test
  void asksOnlyWhereASignStandsAndTakesTheSame() {
    Random random = new Random(13);
    int taken = 0;
    for (int i = 0; i < 5000; i++) {
      String text = text(random);
      for (boolean inLine : List.of(true, false)) {
        taken += same(text, NUMBERED, Sign.before('#', c -> c >= '0' && c <= '9'), inLine);
        taken += same(text, HOST, Sign.of(".io").or(Sign.of("\nio")), inLine);
        taken += same(text, HOST, Sign.between(c -> c > ' ', '.', c -> c == 'i'), inLine);
      }
    }
    assertThat(taken).isGreaterThan(1000);
  }

  private static int same(String text, Pattern pattern, Sign sign, boolean inLine) {
    List<String> all = new ArrayList<>();
    Masked whole = new Masked(text);
    whole.take(pattern, found -> all.add(found.start() + found.group()));
    List<String> some = new ArrayList<>();
    Masked signed = new Masked(text);
    signed.take(pattern, sign, inLine, found -> some.add(found.start() + found.group()));
    assertThat(some).isEqualTo(all);
    assertThat(signed.rest()).isEqualTo(whole.rest()).hasSameSizeAs(text);
    return all.size();
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(20), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }
}
