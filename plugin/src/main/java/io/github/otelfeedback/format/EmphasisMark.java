package io.github.otelfeedback.format;

import io.github.otelfeedback.format.Inline.Emphasis;
import io.github.otelfeedback.format.Inline.Verbatim;
import java.util.List;

/** Chooses the mark of emphasis: an underscore, or an asterisk where that would not be read so. */
final class EmphasisMark {

  private final Surroundings place;

  EmphasisMark(Surroundings place) {
    this.place = place;
  }

  String of(Emphasis emphasis, List<Inline> pieces, int index) {
    if (!emphasis.children().isEmpty()
        && emphasis.children().get(0) instanceof Verbatim verbatim
        && verbatim.address()) {
      return String.valueOf(emphasis.marker());
    }
    boolean asterisk =
        place.inEmphasis() || place.strongTouchesWord() || Neighbours.touchWord(pieces, index);
    return asterisk ? "*" : "_";
  }
}
