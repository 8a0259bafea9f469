package io.github.otelfeedback.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTest {

  private static final String SECRET = "Quokkalith";
  private static final String SESSION =
      """
      version: 1
      series: otel-me
      held: { date: 2025-03, basis: stated }
      guests:
        - name: Quokkalith Jones
          url: https://quokkalith.example
      organization:
        name: "Quokkalith"
        consent: anonymous
        aliases: [Quokkalith, 'Quokkalith Ltd']
        spellings: { ja: [Quokkalith] }
      blog: { slug: quokkalith, date: 2025-04-02, spelling: [Quokkalith] }
      """;
  private static final String NOISE = "\t\n \"'[]{}:,&*!|>%@`#-?~\\\u0000\u00e9\u2028";

  @TempDir private Path root;

  @Test
  void noDamageToAFileThrowsOrQuotesIt() throws IOException {
    Random random = new Random(20250321);
    Records records = new Records(root).session("2025-03-a", SESSION);
    Path file = root.resolve("sessions/2025-03-a/session.yaml");
    int refused = 0;
    for (int round = 0; round < 1000; round++) {
      byte[] bytes = damaged(random);
      Files.write(file, bytes);
      Loaded loaded = records.load();
      refused += loaded.records().isEmpty() ? 1 : 0;
      assertThat(loaded.records().isEmpty())
          .isEqualTo(loaded.problems().stream().anyMatch(Problem::isError));
      for (Problem problem : loaded.problems()) {
        assertThat(problem + problem.next()).doesNotContainIgnoringCase(SECRET);
        assertThat(problem.place().line()).isBetween(1, lines(bytes) + 1);
      }
    }
    assertThat(refused).isGreaterThan(500);
  }

  private static byte[] damaged(Random random) {
    StringBuilder text = new StringBuilder(SESSION);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(9)));
        default -> text.insert(at, text.substring(Math.max(0, at - 12), at));
      }
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    if (random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private static int lines(byte[] bytes) {
    return new String(bytes, UTF_8).split("\n", -1).length;
  }
}
