package io.github.otelfeedback.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormatterTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \n\n"})
  void nothingStaysNothing(String blank) {
    assertThat(MarkdownFormatter.format(blank, ProseWrap.ALWAYS)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void frontMatterIsNotTouched(ProseWrap wrap) {
    String page = "---\ntitle:   A\n# comment\n---\n\n*a*\n";
    assertThat(MarkdownFormatter.format(page, wrap))
        .isEqualTo("---\ntitle:   A\n# comment\n---\n\n_a_\n");
  }

  @Test
  void frontMatterMayStandAlone() {
    assertThat(MarkdownFormatter.format("---\ntitle: A\n---\n", ProseWrap.ALWAYS))
        .isEqualTo("---\ntitle: A\n---\n");
  }

  @Test
  void aRuleAtTheStartDoesNotBecomeFrontMatter() {
    assertThat(MarkdownFormatter.format("***\n\na\n\n***\n", ProseWrap.ALWAYS))
        .isEqualTo("---\n\na\n\n***\n");
    assertThat(MarkdownFormatter.formatPart("***\n\na\n\n***\n", ProseWrap.ALWAYS))
        .isEqualTo("---\n\na\n\n---\n");
  }

  @Test
  void whereTheRulesWouldChangeWhatIsShownTheBlockStaysAndTheOthersDoNot() {
    String alert = "> [!NOTE]\n> A *note*.";
    assertThat(MarkdownFormatter.format("*x*\n\n" + alert + "\n\n*y*\n", ProseWrap.ALWAYS))
        .isEqualTo("_x_\n\n" + alert + "\n\n_y_\n");
  }

  @Test
  void aLongWordPassesTheEdge() {
    String word = "x".repeat(100);
    assertThat(MarkdownFormatter.format("a " + word + " b", ProseWrap.ALWAYS))
        .isEqualTo("a\n" + word + "\nb\n");
  }

  @Test
  void aListOfTasksMayBehaveLikeAnyOther() {
    assertThat(MarkdownFormatter.format("- a\n  2. [ ] b\n", ProseWrap.ALWAYS))
        .isEqualTo(MarkdownFormatter.format("- a\n  2. [ ] b\n", ProseWrap.PRESERVE));
    assertThat(MarkdownFormatter.format("    code\n\n2. [ ] b\n", ProseWrap.PRESERVE))
        .isEqualTo("    code\n\n2. [ ] b\n");
  }
}
