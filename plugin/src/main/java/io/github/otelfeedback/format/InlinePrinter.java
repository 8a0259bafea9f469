package io.github.otelfeedback.format;

import io.github.otelfeedback.format.Inline.BareReference;
import io.github.otelfeedback.format.Inline.Code;
import io.github.otelfeedback.format.Inline.Emphasis;
import io.github.otelfeedback.format.Inline.FullReference;
import io.github.otelfeedback.format.Inline.HardBreak;
import io.github.otelfeedback.format.Inline.Link;
import io.github.otelfeedback.format.Inline.Markup;
import io.github.otelfeedback.format.Inline.Sentence;
import io.github.otelfeedback.format.Inline.Strike;
import io.github.otelfeedback.format.Inline.Strong;
import io.github.otelfeedback.format.Inline.Template;
import io.github.otelfeedback.format.Inline.Verbatim;
import java.util.ArrayList;
import java.util.List;

/** Turns running text into a document. */
final class InlinePrinter {

  private final Surroundings place;

  InlinePrinter(Surroundings place) {
    this.place = place;
  }

  /** All pieces of one parent. */
  Doc print(List<Inline> pieces) {
    List<Doc> docs = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      docs.add(print(pieces, i));
    }
    return Doc.concat(docs);
  }

  private Doc print(List<Inline> pieces, int index) {
    Inline piece = pieces.get(index);
    if (piece instanceof Sentence sentence) {
      return SentencePrinter.print(sentence.tokens(), place, index == 0);
    } else if (piece instanceof Emphasis emphasis) {
      String mark = new EmphasisMark(place).of(emphasis, pieces, index);
      return surrounded(mark, emphasis.children(), place.inEmphasisMarks());
    } else if (piece instanceof Strong strong) {
      boolean touches = Neighbours.touchWord(pieces, index);
      return surrounded("**", strong.children(), place.inStrong(touches));
    } else if (piece instanceof Strike strike) {
      return surrounded("~~", strike.children(), place.inOther());
    } else if (piece instanceof Link link) {
      return link(link);
    } else if (piece instanceof FullReference reference) {
      Doc text = new InlinePrinter(place.inOther()).print(reference.children());
      return Doc.concat(Doc.text("["), text, Doc.text("]" + reference.label()));
    } else if (piece instanceof BareReference reference) {
      Doc text = SentencePrinter.printWritten(reference.tokens(), place);
      return Doc.concat(Doc.text("["), text, Doc.text(reference.closing()));
    }
    return atom(piece);
  }

  private Doc surrounded(String mark, List<Inline> children, Surroundings within) {
    return Doc.concat(Doc.text(mark), new InlinePrinter(within).print(children), Doc.text(mark));
  }

  private Doc link(Link link) {
    String target = Escapes.inlineUrl(link.url()) + Escapes.titleAfterSpace(link.title());
    return Doc.concat(
        Doc.text("["),
        new InlinePrinter(place.inLink()).print(link.children()),
        Doc.text("](" + target + ")"));
  }

  private Doc atom(Inline piece) {
    if (piece instanceof Code code) {
      return Doc.text(CodeSpans.print(codeValue(code.value())));
    } else if (piece instanceof HardBreak hardBreak) {
      return hardBreak.backslash()
          ? Doc.concat(Doc.text("\\"), Doc.BREAK)
          : Doc.concat(Doc.text("  "), Doc.LITERAL_BREAK);
    } else if (piece instanceof Markup markup) {
      boolean comment = markup.text().startsWith("<!--") && markup.text().endsWith("-->");
      return Doc.lines(markup.text(), comment ? Doc.BREAK : Doc.LITERAL_BREAK);
    } else if (piece instanceof Template template) {
      return Doc.lines(template.text(), Doc.BREAK);
    } else if (piece instanceof Verbatim verbatim) {
      return Doc.text(verbatim.text());
    }
    throw new IllegalStateException("No way to print " + piece.getClass().getSimpleName());
  }

  private String codeValue(String value) {
    return place.wrap() == ProseWrap.PRESERVE ? value : value.replace('\n', ' ');
  }
}
