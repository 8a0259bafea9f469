package io.github.otelfeedback.format;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Makes running text out of words and of everything that can stand between them.
 *
 * <p>Hostile text has stray marks and nests without end; else it is what people write.
 */
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
          "50%",
          "AT&T",
          "…",
          "—",
          "e.g.,",
          "v1.2.3",
          "well-known",
          "a,b;c",
          "'single'",
          "\"double\"",
          "C++",
          "http://example.org/a_b_c",
          "日本語",
          "テレメトリー、",
          "（全角）",
          "Спостереження",
          "звʼязок",
          "中文",
          "한국어",
          "😀",
          "e\u0301");

  private static final List<String> TRAPS =
      List.of(
          "1.",
          "12.",
          "7)",
          "-",
          "+",
          "#",
          "##",
          "=",
          "==",
          ">",
          "snake_case_name",
          "2*3*4",
          "a_b",
          "x|y",
          "$HOME",
          "&amp;",
          "&copy;",
          "<",
          "\\*",
          "\\_",
          "\\[laughs\\]",
          "[laughs]",
          "a\\",
          "!",
          "~",
          "*",
          "_",
          "(*x*)",
          "**b**old",
          "un_der_",
          "a*",
          "*b",
          "_c",
          "d_");

  private static final List<String> SAFE_TRAPS =
      List.of(
          "12.", "7)", "-", "+", "#", "=", ">", "snake_case_name", "2*3*4", "x|y", "&amp;", "\\*");

  /** At the start of a line within an item, the library takes it for a list. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+[.)]");

  private final Random random;
  private final boolean hostile;

  RandomProse(Random random, boolean hostile) {
    this.random = random;
    this.hostile = hostile;
  }

  /** Text of about so many words, broken into lines anywhere. */
  String lines(int words) {
    StringBuilder text = new StringBuilder(first());
    for (int i = 1; i < words; i++) {
      String piece = piece(0);
      boolean free = hostile || !(NUMBER.matcher(piece).matches() || endsInAddress(text));
      text.append(free ? gap(i == words - 1) : " ").append(piece);
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

  /** Other renderers take a backslash behind an address for part of it, or not. */
  private static boolean endsInAddress(StringBuilder text) {
    return text.toString().endsWith("a_b_c");
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
    }
    return " ";
  }

  private String piece(int depth) {
    int choice = random.nextInt(depth > (hostile ? 2 : 0) ? 20 : 40);
    return switch (choice) {
      case 20 -> "*" + phrase(depth) + "*";
      case 21 -> "_" + phrase(depth) + "_";
      case 22, 23 -> "**" + phrase(depth) + "**";
      case 24 -> "~~" + phrase(depth) + "~~";
      case 25 -> "`" + pick(List.of("code", "a b", "--flag x", "a*b", " x", "{{ y }}")) + "`";
      case 26 -> pick(List.of("`` a`b ``", "`` `a ``", "``x``"));
      case 27, 28 -> "[" + phrase(depth) + "](" + target() + ")";
      case 29 -> "[" + phrase(depth) + "][" + pick(List.of("ref", "other ref", "none")) + "]";
      case 30 -> pick(List.of("[ref]", "[ref][]", "[other ref][]", "[Other ref][]", "[^note]"));
      case 31 -> "![" + pick(List.of("alt", "an *alt*", "")) + "](" + target() + ")";
      case 32 -> pick(List.of("<br>", "<b>", "</b>", hostile ? "<!-- c d -->" : "<i>"));
      case 33 -> pick(List.of("<https://example.org/x>", "<a@example.org>"));
      case 34 -> pick(List.of("{{< param x >}}", "{{% ref \"a b\" %}}", "{{<x>}}"));
      case 17, 18 -> pick(hostile ? TRAPS : SAFE_TRAPS);
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
