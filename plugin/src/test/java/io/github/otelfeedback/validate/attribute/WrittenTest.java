package io.github.otelfeedback.validate.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenTest {

  private static final String LETTERS = "ab cA\u0301\u00E9";

  @Test
  void findsWhatTryingEachWordAtEachPlaceFinds() {
    Random random = new Random(5);
    int found = 0;
    for (int i = 0; i < 2000; i++) {
      List<String> words = Stream.generate(() -> text(random, 1, 4)).limit(6).toList();
      String text = text(random, 0, 40);
      Pattern each =
          Pattern.compile(
              Written.BEFORE
                  + words.stream()
                      .flatMap(Written::forms)
                      .map(Pattern::quote)
                      .collect(Collectors.joining("|", "(?:", ")"))
                  + Written.BEHIND);
      Pattern grouped =
          Pattern.compile(Written.anyOf(Written.BEFORE, words.stream()) + Written.BEHIND);
      found += (int) each.matcher(text).results().count();
      assertThat(places(grouped, text)).isEqualTo(places(each, text));
    }
    assertThat(found).isGreaterThan(300);
  }

  private static List<String> places(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult one) -> one.start() + "-" + one.end())
        .toList();
  }

  private static String text(Random random, int shortest, int longest) {
    return random
        .ints(shortest + random.nextInt(longest - shortest), 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
