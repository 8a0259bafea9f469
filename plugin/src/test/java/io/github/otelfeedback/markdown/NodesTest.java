package io.github.otelfeedback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NodesTest {

  private static final List<String> PIECES =
      List.of(
          "# a\n",
          "> ",
          "- ",
          "- [ ] b\n",
          "1. ",
          "    ",
          "*c* ",
          "[d](e) ",
          "`f` ",
          "\n",
          "\n\n",
          "```\ng\n```\n",
          "| a | b |\n| - | - |\n| *c* | d |\n",
          "<p>\n",
          "**h *i* j**",
          "g[^1]",
          "\n[^1]: h\n");

  @Test
  void walksInTheOrderOfTheLibrary() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Document tree = MarkdownSyntax.parse(text(random));
      List<Node> nodes = new ArrayList<>();
      tree.getDescendants().forEach(nodes::add);
      assertThat(Nodes.below(tree)).containsExactlyElementsOf(nodes);
      assertThat(Nodes.blocksBelow(tree))
          .containsExactlyElementsOf(nodes.stream().filter(Block.class::isInstance).toList());
    }
  }

  @Test
  void goesAsDeepAsThereIs() {
    Document tree = MarkdownSyntax.parse("> ".repeat(2000) + "a");
    assertThat(Nodes.below(tree)).hasSizeGreaterThan(2000);
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(30), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }
}
