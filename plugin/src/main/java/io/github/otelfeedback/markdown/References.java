package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads the references of a tree in document order. */
final class References {

  private final Document tree;
  private final Places places;

  References(Document tree, Places places) {
    this.tree = tree;
    this.places = places;
  }

  List<Reference> in(List<Node> nodes) {
    List<Reference> references = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof RefNode reference) {
        references.add(read(reference));
      }
    }
    return List.copyOf(references);
  }

  private Reference read(RefNode node) {
    int start = node.getStartOffset();
    boolean shortcut = node.getTextOpeningMarker().isNull() && node.getTextClosingMarker().isNull();
    return new Reference(
        (node.getReference().isBlank() ? node.getText() : node.getReference()).toString(),
        shortcut,
        node.getReferenceNode(tree) != null,
        places.line(start),
        places.column(start));
  }
}
