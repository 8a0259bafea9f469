package io.github.otelfeedback.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.MarkdownSyntax;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTextTest {

  private static final String[] PIECES = {
    "<script>",
    "</a>",
    "<!--",
    "-->",
    "{{< x >}}",
    "{{% y %}}",
    "{{",
    "}}",
    "[a](b)",
    "![",
    "][",
    "*",
    "**",
    "_",
    "`",
    "``",
    "~~",
    "|",
    "\\",
    "&lt;",
    "&#60;",
    ":cat:",
    "# ",
    "- ",
    "1. ",
    "> ",
    "{.c}",
    "{onclick=x}",
    "<%x%>",
    "{x}",
    "\n",
    "\t",
    " ",
    "é",
    "語",
    "\u202E",
    "word",
    "https://a.b",
    "---",
    "===",
    "+",
    "1)",
    "[^1]",
    "[x]: y",
    "<https://a.b>",
    "$"
  };

  @ParameterizedTest
  @CsvSource({
    "plain words, plain words",
    "Q&A, Q&A",
    "snake_case_name, snake_case_name",
    "_em_, \\_em\\_",
    "2 < 3 > 1, 2 \\< 3 \\> 1",
    "the `otelcol` binary, the `otelcol` binary",
    "a ` alone, a \\` alone",
    "1. one, 1\\. one",
    "2025, 2025",
    "- dash, \\- dash",
    "{{< x >}}, \\{\\{\\< x \\>\\}\\}",
    "a &lt; b, a \\&lt; b",
    ":cat: 10:30, \\:cat: 10:30",
    "C++ and C#, C++ and C#"
  })
  void onlyWhatWouldBeMarkupIsEscaped(String text, String markdown) {
    assertThat(MarkdownText.inline(text)).isEqualTo(markdown);
  }

  static Stream<String> hostile() {
    Random random = new Random(7);
    return IntStream.range(0, 400)
        .mapToObj(
            run -> {
              StringBuilder text = new StringBuilder();
              random
                  .ints(1 + random.nextInt(8), 0, PIECES.length)
                  .forEach(piece -> text.append(PIECES[piece]));
              return text.toString();
            });
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingButTextAndCodeComesOut(String text) {
    String markdown = MarkdownText.inline(text);
    assertThat(markdown).doesNotContain("{{", "\n", "\u202E");
    Document tree = MarkdownSyntax.parse(markdown);
    for (Node node : tree.getDescendants()) {
      assertThat(node).isInstanceOfAny(Paragraph.class, Text.class, Code.class, entity());
    }
    assertThat(MarkdownDocument.parse("- **" + markdown + "**\\\n  more").links()).isEmpty();
  }

  private static Class<?> entity() {
    return com.vladsch.flexmark.ast.HtmlEntity.class;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void titlesLoseTheirBrackets(String text) {
    assertThat(MarkdownText.harmless(text)).doesNotContain("<", ">", "{{", "{%", "\n", "\u202E");
  }
}
