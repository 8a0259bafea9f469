package io.github.otelfeedback.markdown;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages of headings that nobody would write, the same ones for the same seed.
 *
 * <p>Within emphasis and links there is no {@code :name:} that is none of Hugo's emojis: whether it
 * is one, only Hugo's list of them could tell.
 */
final class RandomHeadings {

  private static final List<String> WORDS =
      List.of(
          "Collector",
          "snake_case",
          "a.b",
          "v1.2.3",
          "C++",
          "x--y",
          "Q&A",
          "What's",
          "“quoted”",
          "звʼязок",
          "Який",
          "概要",
          "サーバー、再び",
          "한국어",
          "বাংলা কথা",
          "țară",
          "İstanbul",
          "ß",
          "e\u0301te\u0301",
          "½",
          "①",
          "50%",
          "…",
          "—",
          "🎉",
          ":tada:",
          "&amp;",
          "&copy;",
          "&#39;",
          "\\*",
          "\\_x",
          "{x}",
          "#tag",
          "@handle",
          "...",
          "--",
          "---",
          "\"so\"",
          "it's",
          "<br>",
          "a<b",
          "https://example.org/x",
          "<https://example.org>",
          "|",
          "(c)",
          "１２");
  private static final List<String> SIGNS = List.of("", "", "", "?", "!", ":", ".", ",", " -", "/");

  private final Random random;

  RandomHeadings(long seed) {
    this.random = new Random(seed);
  }

  /** A page of headings, some of them with the same text or with an id of their own. */
  String page(int headings) {
    return IntStream.range(0, headings)
        .mapToObj(i -> "#".repeat(2 + random.nextInt(4)) + " " + heading())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String heading() {
    if (random.nextInt(10) == 0) {
      return one(List.of("Overview", "overview", "Q&A", "One {#one}", "Two {#overview-1}"));
    }
    String text =
        IntStream.rangeClosed(0, random.nextInt(4))
            .mapToObj(i -> dressed(one(WORDS)) + one(SIGNS))
            .collect(Collectors.joining(" "));
    return random.nextInt(12) == 0 ? text + " {#own-" + random.nextInt(99) + "}" : text;
  }

  private String dressed(String word) {
    return switch (random.nextInt(12)) {
      case 0 -> "**" + word + "**";
      case 1 -> "_" + word + " " + one(WORDS) + "_";
      case 2 -> "`" + word + "`";
      case 3 -> "[" + word + "](/x)";
      case 4 -> "[" + word + " " + one(WORDS) + "](https://example.org)";
      case 5 -> "![" + word + "](/x.png)";
      case 6 -> "<span>" + word + "</span>";
      case 7 -> ":none:";
      default -> word;
    };
  }

  private String one(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
