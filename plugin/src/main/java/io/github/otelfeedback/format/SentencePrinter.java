package io.github.otelfeedback.format;

import io.github.otelfeedback.format.Token.Gap;
import java.util.ArrayList;
import java.util.List;

/** Turns the words of a sentence into a fill. */
final class SentencePrinter {

  private final List<Doc> parts = new ArrayList<>();
  private final List<Doc> current = new ArrayList<>();

  private SentencePrinter() {}

  static Doc print(List<Token> tokens, Surroundings place, boolean opensParent) {
    SentencePrinter printer = new SentencePrinter();
    GapPrinter gaps = new GapPrinter(place, tokens);
    WordPrinter words = new WordPrinter(place, tokens, opensParent);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Gap) {
        printer.addGap(gaps.print(i));
      } else {
        printer.current.add(Doc.text(words.print(i)));
      }
    }
    return printer.finish();
  }

  /** The words of a reference, which must stay as written but may be broken at any space. */
  static Doc printWritten(List<Token> tokens, Surroundings place) {
    SentencePrinter printer = new SentencePrinter();
    for (Token token : tokens) {
      if (token instanceof Gap gap) {
        printer.addGap(writtenGap(gap, place));
      } else {
        printer.current.add(Doc.text(token.value()));
      }
    }
    return printer.finish();
  }

  private static Doc writtenGap(Gap gap, Surroundings place) {
    if (gap.equals(Gap.NONE)) {
      return Doc.EMPTY;
    }
    if (place.wrap() == ProseWrap.PRESERVE) {
      return gap.isLineFeed() ? Doc.BREAK : Doc.text(" ");
    }
    return place.unbroken() ? Doc.text(" ") : Doc.SPACE_OR_BREAK;
  }

  private void addGap(Doc gap) {
    if (gap instanceof Doc.Text) {
      current.add(gap);
    } else {
      finishContent();
      parts.add(gap);
    }
  }

  private void finishContent() {
    parts.add(Doc.concat(current));
    current.clear();
  }

  private Doc finish() {
    finishContent();
    return Doc.fill(parts);
  }
}
