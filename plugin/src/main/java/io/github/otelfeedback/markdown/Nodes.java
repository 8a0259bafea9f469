package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a tree in document order, each node before those within it, however deep they are. */
final class Nodes {

  private Nodes() {}

  /** All nodes below this one. */
  static List<Node> below(Node root) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = after(root, root, true); node != null; node = after(node, root, true)) {
      nodes.add(node);
    }
    return nodes;
  }

  /** The blocks below this one; there are none within running text, which is most of a tree. */
  static List<Node> blocksBelow(Node root) {
    List<Node> blocks = new ArrayList<>();
    for (Node node = after(root, root, true);
        node != null;
        node = after(node, root, node instanceof Block)) {
      if (node instanceof Block) {
        blocks.add(node);
      }
    }
    return blocks;
  }

  private static @Nullable Node after(Node node, Node root, boolean within) {
    if (within && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    for (Node end = node; end != root; end = end.getParent()) {
      if (end.getNext() != null) {
        return end.getNext();
      }
    }
    return null;
  }
}
