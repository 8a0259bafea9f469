package io.github.otelfeedback.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.MarkdownSyntax;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {

  private static final String[] PIECES = {
    "<script>",
    "</script>",
    "<b onclick=x>",
    "<!-- c -->",
    "<?php ?>",
    "<![CDATA[x]]>",
    "<",
    "{{< x >}}",
    "{{",
    "{",
    "}}",
    "[a](javascript:x)",
    "[a](java&#115;cript:x)",
    "![p](data:x)",
    "<javascript:x>",
    "\n\n",
    "\n",
    "    ",
    "```\n",
    "`",
    "> ",
    "- ",
    "[r]: javascript:x\n",
    "[r]",
    "{.c onclick=alert(1)}",
    "word",
    "## Heading\n",
    "\\",
    "*",
    "(",
    ")",
    "\"",
    "[b](/docs/)"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some *words*, `code` and [a link](/docs/).\n\n## Heading\n\n- list\n",
        "```go\nif a < b { <-c }\n```",
        "See <https://example.org> and [mail](mailto:a@example.org), [here](#id), [x](a/b:c).",
        "A [reference][r].\n\n[r]: https://example.org/?a=b:c"
      })
  void wordsThatCannotRunStayAsTheyAre(String body) {
    assertThat(whole(body)).isEqualTo(body.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "<script>x</script>, &lt;script>x&lt;/script>",
    "a <b>c</b>, a &lt;b>c&lt;/b>",
    "{{< youtube x >}}, &#123;{< youtube x >}}",
    "[a](javascript:x), [a](#)",
    "[a](JavaScript&colon;x), [a](#)",
    "<javascript:x>, &lt;javascript:x>",
    "![p](assets/p.png), ![p](p.png)"
  })
  void whatCouldRunIsDefused(String body, String safe) {
    assertThat(whole(body)).isEqualTo(safe);
  }

  @Test
  void theFirstHeadingEndsTheIntroduction() {
    BodyText body = BodyText.of("One.\n\nTwo.\n\n```\n## no heading\n```\n\n## Yes\n\nThree.\n");
    assertThat(body.introduction()).contains("One.\n\nTwo.\n\n```\n## no heading\n```");
    assertThat(body.sections()).contains("## Yes\n\nThree.");
    assertThat(BodyText.of("Only.").sections()).isEmpty();
    assertThat(BodyText.of("## Only").introduction()).isEmpty();
  }

  static Stream<String> hostile() {
    Random random = new Random(11);
    return IntStream.range(0, 600)
        .mapToObj(
            run -> {
              StringBuilder text = new StringBuilder();
              random
                  .ints(1 + random.nextInt(9), 0, PIECES.length)
                  .forEach(piece -> text.append(PIECES[piece]));
              return text.toString();
            });
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingThatRunsIsLeft(String body) {
    String safe = whole(body);
    assertThat(safe).doesNotContain("{{").doesNotContainPattern("\\{[^{}]*onclick");
    MarkdownSyntax.parse(safe)
        .getDescendants()
        .forEach(
            node -> assertThat(node).isNotInstanceOfAny(HtmlBlockBase.class, HtmlInlineBase.class));
    MarkdownDocument document = MarkdownDocument.parse(safe);
    assertThat(Stream.concat(document.links().stream(), document.images().stream()))
        .noneMatch(link -> link.destination().matches("(?i)(javascript|data):.*"));
  }

  private static String whole(String text) {
    BodyText body = BodyText.of(text);
    return Stream.of(body.introduction(), body.sections())
        .flatMap(java.util.Optional::stream)
        .collect(java.util.stream.Collectors.joining("\n\n"));
  }
}
