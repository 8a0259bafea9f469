package io.github.otelfeedback.format;

import io.github.otelfeedback.format.Inline.Emphasis;
import io.github.otelfeedback.format.Inline.FullReference;
import io.github.otelfeedback.format.Inline.Link;
import io.github.otelfeedback.format.Inline.Sentence;
import io.github.otelfeedback.format.Inline.Strike;
import io.github.otelfeedback.format.Inline.Strong;
import io.github.otelfeedback.format.Inline.Template;
import io.github.otelfeedback.format.Inline.Verbatim;
import java.util.List;

/**
 * Keeps the lines of a paragraph in whose text double brackets open and close.
 *
 * <p>Prettier takes them for the edges of a wiki link with markup in it, and lets all text be.
 */
final class DoubleBrackets {

  private boolean open;
  private boolean closed;

  private DoubleBrackets() {}

  /** The same pieces of a paragraph, with text that is not wrapped if it has such brackets. */
  static List<Inline> kept(List<Inline> pieces) {
    DoubleBrackets brackets = new DoubleBrackets();
    pieces.forEach(brackets::look);
    return brackets.closed ? unwrapped(pieces) : pieces;
  }

  private void look(Inline piece) {
    if (piece instanceof Sentence sentence) {
      open |= sentence.written().contains("[[");
      closed |= open && sentence.written().contains("]]");
    } else if (piece instanceof Verbatim verbatim) {
      closed |= open && verbatim.text().startsWith("[[");
    } else {
      children(piece).forEach(this::look);
    }
  }

  private static List<Inline> children(Inline piece) {
    if (piece instanceof Emphasis emphasis) {
      return emphasis.children();
    } else if (piece instanceof Strong strong) {
      return strong.children();
    } else if (piece instanceof Strike strike) {
      return strike.children();
    } else if (piece instanceof Link link) {
      return link.children();
    }
    return piece instanceof FullReference reference ? reference.children() : List.of();
  }

  private static List<Inline> unwrapped(List<Inline> pieces) {
    return pieces.stream().map(DoubleBrackets::unwrapped).toList();
  }

  private static Inline unwrapped(Inline piece) {
    if (piece instanceof Sentence sentence) {
      return new Template(sentence.written());
    } else if (piece instanceof Emphasis emphasis) {
      return new Emphasis(emphasis.marker(), unwrapped(emphasis.children()));
    } else if (piece instanceof Strong strong) {
      return new Strong(unwrapped(strong.children()));
    } else if (piece instanceof Strike strike) {
      return new Strike(unwrapped(strike.children()));
    } else if (piece instanceof Link link) {
      return new Link(unwrapped(link.children()), link.url(), link.title());
    } else if (piece instanceof FullReference reference) {
      return new FullReference(unwrapped(reference.children()), reference.label());
    }
    return piece;
  }
}
