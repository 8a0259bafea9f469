package io.github.otelfeedback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

  @Test
  void aReferenceIsFullCollapsedOrAShortcut() {
    assertThat(MarkdownDocument.parse("a [b][c] [c][] [c] [d](/e/)\n\n[c]: /c/\n").references())
        .containsExactly(
            new Reference("c", false, true, 1, 3),
            new Reference("c", false, true, 1, 10),
            new Reference("c", true, true, 1, 16));
  }

  @Test
  void bracketsWithoutADefinitionAreReferencesToNothing() {
    assertThat(MarkdownDocument.parse("a [laughs] and\n[b][c], but \\[not] this").references())
        .containsExactly(
            new Reference("laughs", true, false, 1, 3), new Reference("c", false, false, 2, 1));
  }

  @Test
  void picturesAreReferencesToo() {
    assertThat(MarkdownDocument.parse("![b][c]\n\n[c]: /c/\n").references())
        .containsExactly(new Reference("c", false, true, 1, 1));
  }

  @Test
  void codeBlocksHaveNoFragments() {
    assertThat(MarkdownDocument.parse("```text\na\n```\n\n    b\n").fragments()).isEmpty();
  }
}
