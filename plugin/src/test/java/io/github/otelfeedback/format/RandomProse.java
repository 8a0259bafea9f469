package io.github.otelfeedback.format;

import java.util.List;
import java.util.Random;

/** Makes running text out of words and of everything that can stand between them. */
final class RandomProse {

  private static final List<String> WORDS =
      List.of(
          "a",
          "of",
          "the",
          "team",
          "collector",
          "traces",
          "and",
          "instrumentation",
          "we",
          "it's",
          "“quoted”",
          "don't",
          "end.",
          "why?",
          "(aside)",
          "1.",
          "12.",
          "7)",
          "-",
          "+",
          "#",
          "##",
          "*",
          "_",
          "snake_case_name",
          "2*3*4",
          "a_b",
          "C++",
          "x|y",
          "50%",
          "$HOME",
          "&amp;",
          "&copy;",
          "AT&T",
          "<",
          ">",
          "\\*",
          "\\_",
          "\\[laughs\\]",
          "[laughs]",
          "a\\",
          "!",
          "[",
          "]",
          "~",
          "…",
          "—",
          "e.g.,",
          "well-known",
          "http://example.org/a_b_c",
          "v1.2.3",
          "=",
          "==",
          "a*",
          "*b",
          "_c",
          "d_",
          "**",
          "`",
          "日本語",
          "テレメトリー、",
          "（全角）",
          "Спостереження",
          "звʼязок",
          "中文",
          "한국어",
          "😀",
          "e\u0301",
          "a,b;c",
          "'single'",
          "\"double\"");

  private final Random random;

  RandomProse(Random random) {
    this.random = random;
  }

  /** Text of about so many words, broken into lines anywhere. */
  String lines(int words) {
    StringBuilder text = new StringBuilder(first());
    for (int i = 1; i < words; i++) {
      text.append(gap(i == words - 1)).append(piece(0));
    }
    return text.toString();
  }

  /** Text of about so many words on one line. */
  String line(int words) {
    StringBuilder text = new StringBuilder(first());
    for (int i = 1; i < words; i++) {
      text.append(' ').append(piece(0));
    }
    return text.toString().replace('\n', ' ');
  }

  private String first() {
    return pick(List.of("Some", "Text", "The", "A", "これは", "Ось"));
  }

  private String gap(boolean last) {
    int choice = random.nextInt(40);
    if (choice < 4) {
      return "\n";
    } else if (choice == 4 && !last) {
      return pick(List.of("  \n", "\\\n"));
    } else if (choice == 5) {
      return "  ";
    } else if (choice == 6) {
      return "";
    }
    return " ";
  }

  private String piece(int depth) {
    int choice = random.nextInt(depth > 2 ? 20 : 36);
    return switch (choice) {
      case 20 -> "*" + phrase(depth) + "*";
      case 21 -> "_" + phrase(depth) + "_";
      case 22, 23 -> "**" + phrase(depth) + "**";
      case 24 -> "~~" + phrase(depth) + "~~";
      case 25 -> "`" + pick(List.of("code", "a b", "--flag x", "a*b", " x", "{{ y }}")) + "`";
      case 26 -> pick(List.of("`` a`b ``", "`` `a ``", "``x``"));
      case 27, 28 -> "[" + phrase(depth) + "](" + target() + ")";
      case 29 -> "[" + phrase(depth) + "][" + pick(List.of("ref", "other ref", "none")) + "]";
      case 30 -> pick(List.of("[ref]", "[ref][]", "[other ref][]", "[Other\nref][]", "[^note]"));
      case 31 -> "![" + pick(List.of("alt", "an *alt*", "")) + "](" + target() + ")";
      case 32 -> pick(List.of("<br>", "<span class=\"a b\">", "</span>", "<!-- c d -->"));
      case 33 -> pick(List.of("<https://example.org/x>", "<a@example.org>"));
      case 34 -> pick(List.of("{{< param x >}}", "{{% ref \"a b\" %}}", "{{<x>}}"));
      default -> pick(WORDS);
    };
  }

  private String phrase(int depth) {
    StringBuilder text = new StringBuilder(piece(depth + 1));
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append(random.nextInt(8) == 0 ? "\n" : " ").append(piece(depth + 1));
    }
    return text.toString();
  }

  private String target() {
    return pick(
        List.of(
            "https://example.org/",
            "/a/b/",
            "/a_(b)",
            "<a b>",
            "/t 'it \"is\"'",
            "/t \"it's\"",
            "/t \"plain\"",
            "#fragment",
            "x.png (in it's \"way\")"));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
