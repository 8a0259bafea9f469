package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pieces of a tree in document order. */
final class Pieces {

  private final Document tree;

  Pieces(Document tree) {
    this.tree = tree;
  }

  List<Piece> pieces(List<Node> nodes) {
    List<Piece> pieces = new ArrayList<>();
    for (Node node : nodes) {
      piece(node).filter(piece -> piece.source().indexOf('\n') < 0).ifPresent(pieces::add);
    }
    return List.copyOf(pieces);
  }

  private Optional<Piece> piece(Node node) {
    if (node instanceof Text && !isCode(node.getParent())) {
      return Optional.of(piece(Piece.Kind.TEXT, node.getChars()));
    }
    if (node instanceof HardLineBreak) {
      return lineBreak(node);
    }
    if (node instanceof RefNode reference) {
      return shortcut(reference);
    }
    boolean bare = node instanceof AutoLink || node instanceof MailLink;
    return node instanceof LinkNodeBase link && !bare && !link.getUrl().isEmpty()
        ? Optional.of(piece(Piece.Kind.ADDRESS, link.getUrl()))
        : Optional.empty();
  }

  private static boolean isCode(Node node) {
    return node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock;
  }

  private static Optional<Piece> lineBreak(Node node) {
    String spaces = node.getChars().toString().replace("\n", "");
    return spaces.isBlank()
        ? Optional.of(new Piece(Piece.Kind.BREAK, spaces, node.getStartOffset()))
        : Optional.empty();
  }

  private Optional<Piece> shortcut(RefNode node) {
    boolean alone = node.getTextOpeningMarker().isNull() && node.getTextClosingMarker().isNull();
    return alone && node.getReferenceNode(tree) != null
        ? Optional.of(piece(Piece.Kind.SHORTCUT, node.getChars()))
        : Optional.empty();
  }

  private static Piece piece(Piece.Kind kind, BasedSequence source) {
    return new Piece(kind, source.toString(), source.getStartOffset());
  }
}
