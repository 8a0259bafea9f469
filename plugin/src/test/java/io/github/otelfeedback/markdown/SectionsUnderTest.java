package io.github.otelfeedback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsUnderTest {

  private static final String TEXT =
      """
      Start.

      ## One

      First.

      ### Below

      Under the first.

      ## One

      > ### Said

      Second.
      """;

  private final MarkdownDocument document = MarkdownDocument.parse(TEXT);

  @Test
  void aSectionComesWithThoseBelowIt() {
    assertThat(document.sectionsUnder("one")).containsExactly(1, 2);
    assertThat(document.sectionsUnder("below")).containsExactly(2);
    assertThat(document.sectionsUnder("")).containsExactly(0);
    assertThat(document.sectionsUnder("two")).isEmpty();
  }

  @Test
  void headingsThatStayKeepTheirIds() {
    MarkdownDocument left = MarkdownDocument.parse(document.withoutSections(List.of(1, 2)));
    assertThat(left.headings()).extracting(Heading::id).containsExactly("one-1", "said");
    assertThat(document.withoutSections(List.of(1, 2))).startsWith("Start.\n\n## One {#one-1}\n");
  }

  @Test
  void nothingElseChanges() {
    assertThat(document.withoutSections(List.of())).isEqualTo(TEXT);
    assertThat(document.withoutSections(List.of(0))).isEqualTo(TEXT.replace("Start.\n\n", ""));
    assertThat(document.withoutSections(List.of(2)))
        .isEqualTo(TEXT.replace("### Below\n\nUnder the first.\n\n", ""));
    assertThat(document.withoutSections(List.of(0, 1, 2, 3))).isEmpty();
  }
}
