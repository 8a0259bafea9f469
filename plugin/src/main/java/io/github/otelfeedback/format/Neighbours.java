package io.github.otelfeedback.format;

import io.github.otelfeedback.format.Inline.Sentence;
import io.github.otelfeedback.format.Token.Word;
import java.util.List;

/** Looks at what stands right before and right behind a piece of text. */
final class Neighbours {

  private Neighbours() {}

  /** Whether a letter, digit or the like touches the piece at this index. */
  static boolean touchWord(List<Inline> pieces, int index) {
    return (index > 0 && endsInWord(pieces.get(index - 1)))
        || (index + 1 < pieces.size() && startsWithWord(pieces.get(index + 1)));
  }

  private static boolean endsInWord(Inline piece) {
    return piece instanceof Sentence sentence
        && !sentence.tokens().isEmpty()
        && sentence.tokens().get(sentence.tokens().size() - 1) instanceof Word word
        && !word.endsMarked()
        && !Characters.isSpace(word.value().codePointBefore(word.value().length()));
  }

  private static boolean startsWithWord(Inline piece) {
    return piece instanceof Sentence sentence
        && !sentence.tokens().isEmpty()
        && sentence.tokens().get(0) instanceof Word word
        && !word.opensMarked()
        && !Characters.isSpace(word.value().codePointAt(0));
  }
}
