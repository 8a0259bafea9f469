package io.github.otelfeedback.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes documents of plain blocks with now and then something that is not: one word, one line. */
final class RandomPlain {

  private static final List<String> WORDS =
      List.of(
          "Collector",
          "of",
          "we",
          "spans.",
          "it's",
          "(aside)",
          "“so”",
          "a,b",
          "v1.2",
          "C++",
          "·",
          "Q&A",
          "2019",
          "3.5",
          "Łódź",
          "звʼязок",
          "한국어",
          "수집기를",
          "ক্লাস্টার",
          "।",
          "1.한",
          "end:",
          "50%",
          "a/b",
          "me@example.org",
          "well-known",
          "#1",
          "&",
          "…",
          "why?",
          "wide-open!",
          "5)b");

  private static final List<String> EAST_ASIAN =
      List.of("観測", "データ。", "「計装」", "コレクター", "收集器，", "（全角）", "观测", "ァ");

  private static final List<String> TRAPS =
      List.of(
          "-",
          "+",
          "12.",
          "1)",
          ":",
          "=",
          "==",
          "--flag",
          "-x",
          "#",
          "##",
          ">",
          "<b>",
          "&amp;",
          "&copy",
          "a_b",
          "_a",
          "a_",
          "*a*",
          "**",
          "a**b**c",
          "**b",
          "c**",
          "***d***",
          "`",
          "``x``",
          "`a b",
          "` c`",
          "\\",
          "\\*",
          "a\\",
          "[x]",
          "[ ]",
          "[a]()",
          "[a](b c)",
          "[a](<b>)",
          "![a](b)",
          "[^1]",
          "[a][b]",
          "!",
          "$x$",
          "~~s~~",
          "|",
          "a|b",
          "{{< x >}}",
          "{a}",
          "www.example.org",
          "https://example.org/",
          "www",
          "\t",
          "  ",
          "😀",
          "e\u0301",
          "\u3000",
          "\u00a0",
          "©",
          "<!--",
          "```",
          "~~~",
          "**(a)**b",
          "**a.**",
          "_a_b",
          "(_a_)",
          "[_a_](b)",
          "_[a](b)_",
          "**`a`**b",
          "**_a_**",
          "[`a`](b)",
          "[a\\](b)",
          "\uE006",
          "[a](b).",
          "1.",
          "01.",
          "1.`x`",
          "**1.**");

  private final Random random;
  private final int trapsIn;

  private RandomPlain(long seed) {
    this.random = new Random(seed);
    this.trapsIn = random.nextBoolean() ? 400 : 25;
  }

  /** The same seed makes the same document. */
  static String document(long seed) {
    return new RandomPlain(seed).blocks();
  }

  private String blocks() {
    StringBuilder text = new StringBuilder(pick(List.of("", "", "", "\n")));
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(block()).append(random.nextInt(trapsIn) == 0 ? "\n" : "\n\n");
    }
    return random.nextBoolean() ? text.toString() : text.toString().strip() + "\n";
  }

  private String block() {
    return switch (random.nextInt(12)) {
      case 0 -> "#".repeat(1 + random.nextInt(3)) + " " + line(3) + pick(List.of("", " {#a-1}"));
      case 1 -> fence();
      case 2, 3 -> list(pick(List.of("- ", "- ", "- ", "* ", "1. ")));
      case 4 -> pick(List.of("<!-- a b -->", "<!-- a\nb -->", "<div>\n{{< x y >}}\n</div>"));
      case 5 -> other();
      default -> prose("");
    };
  }

  private String fence() {
    String code =
        pick(List.of("a: b", "a\n\n  b: [c]", "- a\n# b\n", "a `b`  ", "\n", "> x", "---"));
    return "```" + pick(List.of("", "yaml", "sh x")) + "\n" + code + "\n```";
  }

  private String other() {
    return pick(
        List.of(
            "> " + prose("> "),
            "| a | b |\n| - | - |\n| " + line(2) + " | c |",
            "- a\n\n- b",
            "- a\n\n  ```sh\n  b\n  ```",
            "    code",
            "[b]: https://example.org/",
            "[^1]: " + line(3),
            line(3) + "\n---",
            "---",
            "***",
            "<details>\n" + line(2),
            "<pre>\na",
            "<!-- prettier-ignore -->"));
  }

  private String list(String mark) {
    List<String> items = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      items.add(mark + prose(random.nextInt(trapsIn) == 0 ? "" : " ".repeat(mark.length())));
    }
    return String.join("\n", items);
  }

  private String line(int words) {
    StringBuilder text = new StringBuilder(piece());
    for (int i = 1; i < words; i++) {
      text.append(' ').append(piece());
    }
    return text.toString().replace('\n', ' ');
  }

  private String prose(String indent) {
    boolean asian = random.nextInt(6) == 0;
    StringBuilder text = new StringBuilder(asian ? pick(EAST_ASIAN) : piece());
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(gap(indent)).append(asian && random.nextBoolean() ? pick(EAST_ASIAN) : piece());
    }
    return text.toString();
  }

  private String gap(String indent) {
    int choice = random.nextInt(40);
    if (choice < 4) {
      return "\n" + indent;
    }
    return choice == 4 ? "\\\n" + indent : choice == 5 ? "" : " ";
  }

  private String piece() {
    if (random.nextInt(trapsIn) == 0) {
      return pick(TRAPS);
    }
    return switch (random.nextInt(24)) {
      case 0 -> "**" + words() + "**" + pick(List.of("", ".", ","));
      case 1 -> "_" + words() + "_" + pick(List.of("", ".", ")"));
      case 2 -> "`" + pick(List.of("code", "a b", "--flag x", "a*b", "<x>", "한국")) + "`";
      case 3 -> "[" + words() + "](" + pick(List.of("/a/b_c/", "https://x.example/?a=b&c#d")) + ")";
      default -> pick(WORDS);
    };
  }

  private String words() {
    return random.nextBoolean() ? pick(WORDS) : pick(WORDS) + " " + pick(WORDS);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
