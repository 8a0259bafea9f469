package io.github.otelfeedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  private static final List<String> LINES =
      List.of("---", "--- ", "----", "title: a", "", " ", "text", "---\t", "é 𐂂");

  @Test
  void cutsWhereTheLinesSaySo() {
    Random random = new Random(9);
    int cut = 0;
    for (int i = 0; i < 5000; i++) {
      String text = text(random);
      List<Problem> problems = new ArrayList<>();
      var parts = FrontMatter.cut(new Source("en.md", 1, text), problems);
      List<Integer> fences = fences(text);
      assertThat(parts.isPresent()).isEqualTo(fences.size() > 1 && fences.get(0) == 0);
      assertThat(problems).hasSize(1 - (parts.isPresent() ? 1 : 0));
      if (parts.isPresent()) {
        cut++;
        assertThat(parts.get().yaml()).isEqualTo(lines(text, 1, fences.get(1)));
        int body = start(text, fences.get(1) + 1);
        assertThat(parts.get().body()).isEqualTo(lines(text, body, all(text).size()));
      }
    }
    assertThat(cut).isGreaterThan(200);
  }

  private static List<Integer> fences(String text) {
    List<String> lines = all(text);
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).stripTrailing().equals("---"))
        .boxed()
        .toList();
  }

  /** The first line that is not blank; where there is none, the one behind the fence. */
  private static int start(String text, int from) {
    List<String> lines = all(text);
    return IntStream.range(from, lines.size())
        .filter(i -> !lines.get(i).isBlank())
        .findFirst()
        .orElse(from);
  }

  private static Source lines(String text, int from, int to) {
    List<String> lines = all(text).subList(Math.min(from, to), to);
    String joined = String.join("\n", lines);
    boolean nothing = to == all(text).size() && joined.isBlank();
    return new Source("en.md", 1 + from, nothing ? "" : joined);
  }

  private static List<String> all(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  private static String text(Random random) {
    return (random.nextInt(4) == 0 ? "" : "---\n")
        + random
            .ints(random.nextInt(8), 0, LINES.size())
            .mapToObj(LINES::get)
            .collect(Collectors.joining("\n"));
  }
}
