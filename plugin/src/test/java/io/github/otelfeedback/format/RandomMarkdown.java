package io.github.otelfeedback.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes documents with everything that Markdown has; the same seed makes the same ones. */
final class RandomMarkdown {

  private final Random random;
  private final RandomProse prose;
  private final boolean hostile;

  private RandomMarkdown(long seed, boolean hostile) {
    this.random = new Random(seed);
    this.hostile = hostile;
    this.prose = new RandomProse(random, hostile);
  }

  /** A document as people write them, with something of everything. */
  static String plausible(long seed) {
    return new RandomMarkdown(seed, false).document();
  }

  /** A document with stray marks in its text. */
  static String hostile(long seed) {
    return new RandomMarkdown(seed, true).document();
  }

  private String document() {
    List<String> blocks = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      blocks.add(block(0));
    }
    blocks.add(
        "[ref]: https://example.org/a_(b) 'A \"title\"'\n[other ref]: <https://example.org>");
    if (random.nextInt(4) == 0) {
      blocks.add("[^note]: " + indented(prose.line(12), "    "));
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private String block(int depth) {
    List<Supplier<String>> leaves =
        List.of(
            this::paragraph,
            this::paragraph,
            this::paragraph,
            this::heading,
            this::fence,
            this::table,
            this::html,
            this::rule);
    List<Supplier<String>> containers =
        List.of(() -> quote(depth), () -> list(depth), () -> list(depth));
    boolean leaf = depth > 2 || random.nextInt(3) > 0;
    return leaf ? pick(leaves).get() : pick(containers).get();
  }

  private String paragraph() {
    return prose.lines(3 + random.nextInt(24));
  }

  private String heading() {
    String text = prose.line(1 + random.nextInt(5));
    if (random.nextInt(6) == 0) {
      return text + "\n" + pick(List.of("===", "---", "=", "----------"));
    }
    String id = random.nextInt(3) == 0 ? " {#an-id}" : "";
    return "#".repeat(1 + random.nextInt(4))
        + " "
        + text
        + id
        + (random.nextInt(8) == 0 ? " ##" : "");
  }

  private String fence() {
    if (hostile && random.nextInt(6) == 0) {
      return "    indented code\n\n      more *of* it";
    }
    String mark = pick(List.of("```", "~~~", "````"));
    String info = pick(List.of("", "sh", "text", " go title=\"x\""));
    return mark
        + info
        + "\n"
        + pick(List.of("a --b\n\n  c", "# no heading", "- x  ", ""))
        + "\n"
        + mark;
  }

  private String table() {
    int columns = 1 + random.nextInt(3);
    StringBuilder table = new StringBuilder(row(columns, () -> prose.line(2)));
    table.append('\n').append(row(columns, () -> pick(List.of("---", ":--", "--:", ":-:", "-"))));
    for (int i = random.nextInt(3); i >= 0; i--) {
      table.append('\n').append(row(columns, () -> prose.line(1 + random.nextInt(3))));
    }
    return table.toString();
  }

  private String row(int columns, Supplier<String> cell) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(cell.get().replace("|", "\\|").replace("\n", " "));
    }
    return "| " + String.join(pick(List.of(" | ", "|", "  |  ")), cells) + " |";
  }

  private String html() {
    return pick(
        List.of(
            "<div class=\"wide\">\n{{< youtube aaaaaaaaaaa >}}\n</div>",
            "<!-- a comment -->",
            "<!-- a comment\n  of two lines -->",
            "<!-- prettier-ignore -->\n" + paragraph(),
            "<br/>\n" + prose.line(4),
            "{{< card title=\"a b\" >}}\n" + prose.line(3) + "\n{{< /card >}}"));
  }

  private String rule() {
    return pick(List.of("---", "***", "- - -", "_____"));
  }

  private String quote(int depth) {
    String title = random.nextInt(3) == 0 ? "[!NOTE]\n\n" : "";
    return "> " + indented(title + blocks(hostile ? depth : 2), "> ");
  }

  private String blocks(int depth) {
    StringBuilder text = new StringBuilder(block(depth + 1));
    while (random.nextInt(3) == 0) {
      text.append("\n\n").append(block(depth + 1));
    }
    return text.toString();
  }

  private String list(int depth) {
    List<String> items = new ArrayList<>();
    int start = pick(List.of(0, 1, 1, 1, 2, 9));
    int step = random.nextInt(3) == 0 ? 0 : 1;
    String mark = pick(List.of("-", "*", "+", ".", ")"));
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String marker = ".)".contains(mark) ? start + i * step + mark : mark;
      items.add(item(marker + pick(List.of(" ", " ", " ", "  ", "   ")), depth));
    }
    return String.join(random.nextInt(3) == 0 ? "\n\n" : "\n", items);
  }

  private String item(String marker, int depth) {
    String box = random.nextInt(8) == 0 ? pick(List.of("[ ] ", "[x] ")) : "";
    boolean prosaic = !box.isEmpty() || random.nextInt(3) > 0;
    String content = prosaic ? box + prose.lines(2 + random.nextInt(16)) : blocks(depth);
    return marker + indented(content, " ".repeat(marker.length()));
  }

  private static String indented(String text, String prefix) {
    StringBuilder indented = new StringBuilder();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String start = lines[i].isEmpty() ? prefix.strip() : prefix;
      indented.append(i == 0 ? "" : "\n" + start).append(lines[i]);
    }
    return indented.toString();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
