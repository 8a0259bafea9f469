package io.github.otelfeedback.format;

import io.github.otelfeedback.markdown.DisplayWidth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Asks whether a document fits in what is left of a line, up to the first break. */
final class Fit {

  private record Piece(boolean flat, Doc doc) {}

  private final Deque<Piece> pieces = new ArrayDeque<>();
  private int left;
  private boolean spacePending;
  private boolean lineEnded;

  private Fit(int left) {
    this.left = left;
  }

  static Fit within(int left) {
    return new Fit(left);
  }

  /** Whether it fits when nothing of it may break. */
  boolean fitsAlone(Doc doc) {
    return fits(doc, List.<DocPrinter.Command>of().iterator(), true);
  }

  /** Whether it fits together with what follows it on the same line. */
  boolean fits(Doc doc, Iterable<DocPrinter.Command> rest) {
    return fits(doc, rest.iterator(), false);
  }

  private boolean fits(Doc doc, Iterator<DocPrinter.Command> rest, boolean allFlat) {
    pieces.push(new Piece(true, doc));
    while (left >= 0 && !lineEnded) {
      if (pieces.isEmpty()) {
        if (!rest.hasNext()) {
          return true;
        }
        DocPrinter.Command next = rest.next();
        pieces.push(new Piece(next.flat(), next.doc()));
      } else if (!take(pieces.pop(), allFlat)) {
        return false;
      }
    }
    return left >= 0;
  }

  private boolean take(Piece piece, boolean allFlat) {
    Doc doc = piece.doc();
    if (doc instanceof Doc.Text text) {
      takeText(text.value());
    } else if (doc instanceof Doc.Concat concat) {
      pushAll(piece.flat(), concat.parts(), 0);
    } else if (doc instanceof Doc.Fill fill) {
      pushAll(piece.flat(), fill.parts(), fill.first());
    } else if (doc instanceof Doc.Align align) {
      pieces.push(new Piece(piece.flat(), align.contents()));
    } else if (doc instanceof Doc.Group group) {
      pieces.push(new Piece(piece.flat() && !group.broken(), group.contents()));
      return !(allFlat && group.broken());
    } else if (doc instanceof Doc.Line line) {
      lineEnded = !piece.flat() || line.isForced();
      spacePending = spacePending || (!lineEnded && line.style() == Doc.LineStyle.SPACE);
    }
    return true;
  }

  /** A space counts only when something follows it on the line. */
  private void takeText(String text) {
    if (!text.isEmpty()) {
      left -= DisplayWidth.of(text) + (spacePending ? 1 : 0);
      spacePending = false;
    }
  }

  private void pushAll(boolean flat, List<Doc> parts, int first) {
    for (int i = parts.size() - 1; i >= first; i--) {
      pieces.push(new Piece(flat, parts.get(i)));
    }
  }
}
