package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.otelfeedback.site.PageBlocks.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBlocksTest {

  private static final String PAGE =
      """
      ---
      title: Sessions
      ---

      An introduction
      of two lines.

      ## 2031

      - **Lanterns**\\
        OTel Me · Lantern Works · Guest: Ada Lark
      - **Lamps**\\
        OTel Me · Lamp Works\\
        [Video](https://www.youtube.com/watch?v=abc)
      """;

  private static final PageBlocks BLOCKS = PageBlocks.of(PAGE);

  @Test
  void paragraphsAndHeadingsAndItemsAreBlocksAndTheFrontMatterIsNone() {
    assertThat(BLOCKS.blocks())
        .extracting(Block::firstLine, Block::lastLine, block -> block.words().get(0))
        .containsExactly(
            tuple(5, 6, "An"), tuple(8, 8, "##"), tuple(10, 11, "-"), tuple(12, 14, "-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 2031->## 2032\n\n- **Torches**\n\n## 2031",
        "- **Lamps**->- **Torches**\\\n  OTel Me\n- **Lamps**",
        "  [Video]->  [Post](/blog/a/) · [Video]",
        "Ada Lark->Ada Lark\\\n  [Video](https://example.com)",
        "An introduction\nof->An\nintroduction of",
        "title: Sessions->title: Recordings",
      })
  void aPageIsWithinOneThatSaysMore(String change) {
    assertThat(BLOCKS.within(changed(change))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lantern Works->unnamed organization",
        " · Guest: Ada Lark->",
        "[Video](https://www.youtube.com/watch?v=abc)->recording withdrawn",
        "- **Lamps**->- **Lights**",
        "## 2031->## 2032",
      })
  void aPageIsNotWithinOneThatTookSomethingBack(String change) {
    assertThat(BLOCKS.within(changed(change))).isEmpty();
  }

  @Test
  void whatOneItemTookBackIsNotMadeUpForByAnother() {
    PageBlocks before = PageBlocks.of("- **A**\\\n  Lantern Works\n- **B**\\\n  Lantern Works\n");
    PageBlocks after = PageBlocks.of("- **A**\\\n  unnamed\n- **B**\\\n  Lantern Works\n");
    assertThat(before.within(after)).isEmpty();
    assertThat(before.within(before)).isPresent();
  }

  @Test
  void anItemThatStandsOnceCountsOnce() {
    PageBlocks one = PageBlocks.of("- Lamp\n");
    PageBlocks two = PageBlocks.of("- Lamp\n- Lamp\n\nA paragraph.\n");
    assertThat(one.itemsBehind(two)).isEqualTo(1);
    assertThat(two.itemsBehind(one)).isZero();
    assertThat(BLOCKS.itemsBehind(changed("Ada Lark->Ada Finch"))).isEqualTo(1);
  }

  @Test
  void aBlockIsFoundWhereItIsToldNow() {
    PageBlocks after = changed("## 2031->- **Torches**\n\n## 2031");
    List<Block> found = BLOCKS.within(after).orElseThrow();
    assertThat(found).extracting(Block::firstLine).containsExactly(5, 10, 12, 14);
  }

  private static PageBlocks changed(String change) {
    String[] sides = change.split("->", 2);
    assertThat(PAGE).contains(sides[0]);
    return PageBlocks.of(PAGE.replace(sides[0], sides[1]));
  }
}
